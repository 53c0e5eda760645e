import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { isLate, needsOverride, whyNotDecide, whyNotDecider } from '../trials/decision.rules.ts';
import { Trial } from '../trials/trial.entity.ts';
import { evidenceOf } from './evidence.queries.ts';
import type { TrialEvidence } from './trial-evidence.types.ts';

/** For who decides: what could be decided today, and what speaks against it (rules 19.4). */
export async function findEvidence(ctx: Ctx, id: string): Promise<TrialEvidence | null> {
  const trial = isUuid(id) ? await loadRow(ctx, Trial, { by: { id } }) : null;
  if (!trial) return null;
  const known = await evidenceOf(ctx, trial);
  const today = businessDate(ctx.now, ctx.zone);
  const decider = whyNotDecider(ctx.actor, known);
  const whyNotConfirm: RefusalCode | null = decider ?? whyNotDecide('CONFIRM', known, today);
  const whyNot: RefusalCode | null = decider ?? whyNotDecide('NOT_HIRED', known, today);
  return {
    hasDocumentedFault: known.hasDocumentedFault,
    stage3FactCount: known.stage3FactCount,
    hasOpinion: known.hasOpinion,
    isLate: isLate(known, today),
    isOverrideNeeded: needsOverride(known, today),
    canConfirm: whyNotConfirm === null,
    whyNotConfirm,
    canNotHire: whyNot === null,
    whyNot,
  };
}
