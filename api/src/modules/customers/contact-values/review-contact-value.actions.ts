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

function checkInput({ decision, note, correctedTo }: ContactValueReviewInput): void {
  const isCorrection = decision === 'CORRECTED';
  new InputCheck()
    .rule('note', whyNotDecision(decision, note))
    .rule('correctedTo', isCorrection && isBlank(correctedTo) ? 'TEXT_REQUIRED' : null)
    .rule('correctedTo', !isCorrection && !isBlank(correctedTo) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
}

/** What was written into a form about a person counts when somebody else looked at it (rules 3.3). */
export async function reviewContactValue(ctx: Ctx, input: ContactValueReviewInput): Promise<ContactFieldValue> {
  checkInput(input);
  const row = await loadForChange(ctx, ContactFieldValue, input);
  const { field, source, reviewState: state, recordedBy } = row;
  const reviewerId = ctx.actor.employeeId;
  refuseIf(whyNotReview({ state, recordedById: recordedBy?.id ?? null, reviewerId }), ['input', 'id']);
  const contact = await loadForChange(ctx, Contact, { id: row.contact.id });

  if (input.note) ctx.reason = input.note;
  // The row that is reviewed is the history of this change.
  comesFrom(ctx, { source, except: new Set([field]) });
  Object.assign(row, {
    reviewState: input.decision,
    reviewedBy: reviewerId ? ctx.em.getReference(Employee, reviewerId) : null,
    reviewedAt: ctx.now,
    reviewNote: input.note?.trim() || null,
  });
  // When another value has come since, what is said of this one changes nothing any more.
  if (row.isCurrent) await settle(ctx, row, { contact, correctedTo: input.correctedTo?.trim() ?? null });
  return row;
}

async function settle(
  ctx: Ctx,
  row: ContactFieldValue,
  { contact, correctedTo }: { contact: Contact; correctedTo: string | null },
): Promise<void> {
  if (row.reviewState === 'REJECTED') return fallBack(ctx, row, contact);
  if (correctedTo === null) return undefined;
  row.correctedTo = keptContactText(row.field, correctedTo);
  return put(ctx, contact, { field: row.field, text: correctedTo });
}
