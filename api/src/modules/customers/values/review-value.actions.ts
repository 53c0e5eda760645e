import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { isBlank } from '../../../kernel/text.ts';
import { Employee } from '../../staff/index.ts';
import { applyToCustomer } from '../customers/customer.actions.ts';
import { Customer } from '../customers/customer.entity.ts';
import { CustomerFieldValue } from './field-value.entity.ts';
import { whyNotDecision, whyNotReview } from './field-value.rules.ts';
import type { CustomerValueReviewInput } from './field-value.types.ts';
import { comesFrom } from './keep-values.queries.ts';
import { parseFieldValue } from './tracked-fields.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

function checkInput({ decision, note, correctedTo }: CustomerValueReviewInput): void {
  const isCorrection = decision === 'CORRECTED';
  new InputCheck()
    .rule('note', whyNotDecision(decision, note))
    .rule('correctedTo', isCorrection && isBlank(correctedTo) ? 'TEXT_REQUIRED' : null)
    .rule('correctedTo', !isCorrection && !isBlank(correctedTo) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
}

/** The newest accepted value wins, and the old ones stay in the history (rules 3.3). */
export async function reviewValue(ctx: Ctx, input: CustomerValueReviewInput): Promise<CustomerFieldValue> {
  checkInput(input);
  const row = await loadForChange(ctx, CustomerFieldValue, input);
  const reviewerId = ctx.actor.employeeId;
  refuseIf(whyNotReview({ state: row.reviewState, recordedById: row.recordedBy?.id ?? null, reviewerId }), [
    'input',
    'id',
  ]);
  const customer = await loadForChange(ctx, Customer, { id: row.customer.id });

  if (input.note) ctx.reason = input.note;
  // The row that is reviewed is the history of this change.
  comesFrom(ctx, { source: row.source, except: new Set([row.field]) });
  row.reviewState = input.decision;
  row.reviewedBy = reviewerId ? ctx.em.getReference(Employee, reviewerId) : null;
  row.reviewedAt = ctx.now;
  row.reviewNote = input.note?.trim() || null;
  if (input.decision === 'REJECTED') await fallBack(ctx, row, customer);
  else await takeOver(ctx, row, { customer, correctedTo: input.correctedTo?.trim() ?? null });
  return row;
}

async function put(ctx: Ctx, customer: Customer, { field, text }: { field: string; text: string }): Promise<void> {
  const parsed = parseFieldValue(field, text);
  if ('why' in parsed) throw new Refusal(parsed.why, ['input', 'correctedTo']);
  await applyToCustomer(ctx, customer, { [field]: parsed.value });
}

async function takeOver(
  ctx: Ctx,
  row: CustomerFieldValue,
  { customer, correctedTo }: { customer: Customer; correctedTo: string | null },
): Promise<void> {
  row.correctedTo = correctedTo;
  // A phone stands in the archive in full and here masked: consent leaves it as it is there.
  if (correctedTo !== null) await put(ctx, customer, { field: row.field, text: correctedTo });
  else if (!row.isCurrent && row.value !== null) await put(ctx, customer, { field: row.field, text: row.value });
  if (row.isCurrent) return;
  const former = await ctx.em.findOne(
    CustomerFieldValue,
    { customer: row.customer, field: row.field, isCurrent: true },
    PAST_SCOPE,
  );
  if (former) former.isCurrent = false;
  row.isCurrent = true;
}

/** What does not hold leaves the archive; the newest value that was accepted before comes back. */
async function fallBack(ctx: Ctx, row: CustomerFieldValue, customer: Customer): Promise<void> {
  if (!row.isCurrent) return;
  row.isCurrent = false;
  const isPhone = row.field === 'phoneFull';
  const former = isPhone
    ? null
    : await ctx.em.findOne(
        CustomerFieldValue,
        { customer: row.customer, field: row.field, isCurrent: false, reviewState: { $in: ['ACCEPTED', 'CORRECTED'] } },
        { ...PAST_SCOPE, orderBy: { recordedAt: 'desc', id: 'desc' } },
      );
  const text = former?.correctedTo ?? former?.value ?? null;
  if (former) former.isCurrent = true;
  if (text === null) Object.assign(customer, { [row.field]: null });
  else await put(ctx, customer, { field: row.field, text });
}
