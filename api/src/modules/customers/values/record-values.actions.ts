import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, type RefusalCode, Refusals } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { proposeChanges } from '../changes/consent.ts';
import { type FieldChange, splitByBlank } from '../changes/field-change.rules.ts';
import { mayEdit } from '../customers/customer.access.ts';
import { applyToCustomer, checkProposed } from '../customers/customer.actions.ts';
import { Customer } from '../customers/customer.entity.ts';
import { isFilled } from '../customers/customer.rules.ts';
import { CustomerFieldValue } from './field-value.entity.ts';
import { firstReviewState } from './field-value.rules.ts';
import type { CustomerValuesRecordInput, FieldSaidInput } from './field-value.types.ts';
import { comesFrom, type Provenance } from './keep-values.queries.ts';
import { checkOrigin, originOf } from './origin.ts';
import { isTracked, parseFieldValue, rightOfField } from './tracked-fields.ts';

const REASON_LIMIT = 500;
const MOST_VALUES = 100;

function checkInput(ctx: Ctx, input: CustomerValuesRecordInput): void {
  const { values } = input;
  const isTwice = new Set(values.map(({ field }) => field)).size < values.length;
  checkOrigin(ctx, new InputCheck(), input)
    .text('reason', input.reason, { most: REASON_LIMIT })
    .rule('values', values.length === 0 ? 'VALUE_REQUIRED' : null)
    .rule('values', isTwice || values.length > MOST_VALUES ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
}

function judged({ actor }: Ctx, { field, value }: FieldSaidInput): { value: string | number } | { why: RefusalCode } {
  // A field that one may not see is as unknown as one that is none.
  if (!isTracked(field) || !actor.can(rightOfField(field))) return { why: 'FIELD_UNKNOWN' };
  return isFilled(value) ? parseFieldValue(field, value) : { why: 'TEXT_REQUIRED' };
}

/** The values by field, as their columns take them. */
function givenOf(ctx: Ctx, values: readonly FieldSaidInput[]): [string, string | number][] {
  const refusals: Refusal[] = [];
  const given: [string, string | number][] = [];
  for (const [at, said] of values.entries()) {
    const parsed = judged(ctx, said);
    if ('why' in parsed) refusals.push(new Refusal(parsed.why, ['input', 'values', String(at), 'value']));
    else given.push([said.field, parsed.value]);
  }
  if (refusals.length > 0) throw new Refusals(refusals);
  return given;
}

/**
 * Blanks are filled at once. What is filled stays: words of the customer wait beside it for their review, everything else
 * is put to the sales manager (rules 3.3, 6.3).
 */
export async function recordValues(ctx: Ctx, input: CustomerValuesRecordInput): Promise<Customer> {
  checkInput(ctx, input);
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId', lock: true });
  if (!mayEdit(ctx.actor, customer)) forbid();
  const given = givenOf(ctx, input.values);
  if (input.reason) ctx.reason = input.reason;
  const isReviewed = firstReviewState(input.source) === 'ACCEPTED';
  const origin = originOf(ctx, input);
  comesFrom(ctx, origin);

  await checkProposed(ctx, customer, Object.fromEntries(given));
  const { fills, changes } = splitByBlank({ ...customer }, Object.fromEntries(given));
  if (Object.keys(fills).length > 0) await applyToCustomer(ctx, customer, fills);
  if (isReviewed)
    await proposeChanges(ctx, { type: 'Customer', row: customer, customer, changes, reason: input.reason });
  else for (const change of changes) addWaiting(ctx, customer, { change, origin });
  return customer;
}

/** A phone is kept masked in the history, so a second one cannot wait there. */
function addWaiting(
  ctx: Ctx,
  customer: Customer,
  { change, origin }: { change: FieldChange; origin: Provenance },
): void {
  const { employeeId } = ctx.actor;
  const { source, agency = null, cost = null, obtainedOn = null } = origin;
  if (change.field === 'phoneFull') throw new Refusal('FIELD_FILLED_ALREADY', ['input', 'values']);
  add(ctx, CustomerFieldValue, {
    customer,
    field: change.field,
    value: change.after,
    source,
    agency,
    cost,
    obtainedOn,
    isCurrent: false,
    reviewState: 'UNREVIEWED',
    recordedBy: employeeId ? ctx.em.getReference(Employee, employeeId) : null,
    recordedAt: ctx.now,
  });
}
