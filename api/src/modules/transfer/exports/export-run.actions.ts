import type { Ctx } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { ExportRun } from './export-run.entity.ts';
import type { ExportRunCancelInput } from './export-run.types.ts';

/** Whoever writes it looks between two batches whether it is still wanted. */
export async function cancelExport(ctx: Ctx, input: ExportRunCancelInput): Promise<ExportRun> {
  const run = await loadForChange(ctx, ExportRun, input);
  if (run.state !== 'QUEUED') throw new Refusal('IMPORT_STATE_NOT_NEXT', ['input', 'id']);
  return Object.assign(run, { state: 'CANCELLED', finishedAt: ctx.now });
}
