import type { Ctx } from '../../../kernel/context.ts';
import type { Row } from '../../../kernel/entity.ts';
import type { ClassType } from '../../../kernel/graphql.ts';
import { onWritten, type Written } from '../../../kernel/written.ts';
import { enqueue } from '../../jobs/index.ts';
import { addDuesOfDays, addDuesOfFacts, type ChangedDays, type FactTable } from './attendance-due.queries.ts';

export const RECOMPUTE_JOB = 'attendance.recompute';

/** Changes within so many milliseconds are judged together. */
const SLOT = 60_000;

async function recompute(ctx: Ctx): Promise<void> {
  const slot = Math.ceil((ctx.now.getTime() + 1) / SLOT);
  await enqueue(ctx, { job: RECOMPUTE_JOB, key: String(slot), runAt: new Date(slot * SLOT) });
}

/**
 * For whoever writes facts by statements of his own, such as an import of punches: their months are judged within a minute or
 * two. What actions write by rows needs nobody to say so, see `recomputeAfter`.
 */
export async function recomputeSoon(ctx: Ctx, days: ChangedDays): Promise<void> {
  if (await addDuesOfDays(ctx, days)) await recompute(ctx);
}

/**
 * Whenever rows of the entity are written by the ORM, the months that they bear on are judged anew. `bears` leaves out what
 * judges nobody.
 */
export function recomputeAfter<T extends Row>(
  entity: ClassType<T>,
  table: FactTable,
  bears: (written: Written<T>) => boolean = () => true,
): void {
  onWritten(entity, async (ctx, written) => {
    const ids = written.filter(bears).map(({ row }) => row.id);
    if (ids.length > 0 && (await addDuesOfFacts(ctx, table, ids))) await recompute(ctx);
  });
}
