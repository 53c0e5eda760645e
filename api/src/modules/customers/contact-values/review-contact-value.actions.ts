import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { isBlank } from '../../../kernel/text.ts';
import { Employee } from '../../staff/index.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { whyNotDecision, whyNotReview } from '../values/field-value.rules.ts';
import { comesFrom } from '../values/keep-values.queries.ts';
import { isPhoneField, keptContactText, parseContactValue } from './contact-fields.ts';
import { ContactFieldValue } from './contact-value.entity.ts';
import type { ContactValueReviewInput } from './contact-value.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

function put(ctx: Ctx, contact: Contact, { field, text }: { field: string; text: string }): void {
  const thisYear = Number(businessDate(ctx.now, ctx.zone).slice(0, 4));
  const value = parseContactValue({ field, typed: text }, thisYear);
  if (value === null) throw new Refusal('VALUE_OUT_OF_RANGE', ['input', 'correctedTo']);
  Object.assign(contact, { [field]: value });
}

/** What does not hold leaves the contact; the newest value that was accepted before comes back. A name has to be there. */
async function fallBack(ctx: Ctx, row: ContactFieldValue, contact: Contact): Promise<void> {
  const { field } = row;
  const former = isPhoneField(field)
    ? null
    : await ctx.em.findOne(
        ContactFieldValue,
        { contact, field, isCurrent: false, reviewState: { $in: ['ACCEPTED', 'CORRECTED'] } },
        { ...PAST_SCOPE, orderBy: { recordedAt: 'desc', id: 'desc' } },
      );
  const text = former?.correctedTo ?? former?.value ?? null;
  if (text === null && (field === 'name' || field === 'role'))
    throw new Refusal('VALUE_REQUIRED', ['input', 'decision']);
  row.isCurrent = false;
  if (former) former.isCurrent = true;
  if (text === null) Object.assign(contact, { [field]: null });
  else put(ctx, contact, { field, text });
}

/** What was written into a form about a person counts when somebody else looked at it (rules 3.3). */
export async function reviewContactValue(ctx: Ctx, input: ContactValueReviewInput): Promise<ContactFieldValue> {
  const isCorrection = input.decision === 'CORRECTED';
  new InputCheck()
    .rule('note', whyNotDecision(input.decision, input.note))
    .rule('correctedTo', isCorrection && isBlank(input.correctedTo) ? 'TEXT_REQUIRED' : null)
    .rule('correctedTo', !isCorrection && !isBlank(input.correctedTo) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const row = await loadForChange(ctx, ContactFieldValue, input);
  const reviewerId = ctx.actor.employeeId;
  refuseIf(whyNotReview({ state: row.reviewState, recordedById: row.recordedBy?.id ?? null, reviewerId }), [
    'input',
    'id',
  ]);
  const contact = await loadForChange(ctx, Contact, { id: row.contact.id });

  if (input.note) ctx.reason = input.note;
  // The row that is reviewed is the history of this change.
  comesFrom(ctx, { source: row.source, except: new Set([row.field]) });
  row.reviewState = input.decision;
  row.reviewedBy = reviewerId ? ctx.em.getReference(Employee, reviewerId) : null;
  row.reviewedAt = ctx.now;
  row.reviewNote = input.note?.trim() || null;
  // Another value has come since: what is said of this one changes nothing any more.
  if (!row.isCurrent) return row;
  if (input.decision === 'REJECTED') await fallBack(ctx, row, contact);
  const correctedTo = input.correctedTo?.trim();
  if (isCorrection && correctedTo) {
    row.correctedTo = keptContactText(row.field, correctedTo);
    put(ctx, contact, { field: row.field, text: correctedTo });
  }
  return row;
}
