import type { Ctx } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { type DuplicateQuestion, findDuplicates } from './duplicate.queries.ts';
import { whyNotOpen } from './duplicate.rules.ts';

/** Refuses a customer that looks like another one, unless whoever opens it has said that it is not (rules 6.5). */
export async function checkDuplicates(ctx: Ctx, question: DuplicateQuestion, isKnownDistinct: boolean): Promise<void> {
  if (isKnownDistinct) return;
  const found = await findDuplicates(ctx, question);
  const refused = whyNotOpen(
    found.flatMap(({ matchedBy, isDeleted }) => matchedBy.map((match) => ({ match, isDeleted }))),
    isKnownDistinct,
  );
  if (refused) throw new Refusal(refused.reason, ['input', refused.field]);
}
