import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { CompanyContact } from './company-contact.entity.ts';
import { whyNotBy, whyNotContactAt, whyNotEditContact, whyNotScore } from './company-contact.rules.ts';
import type { CompanyContactEditInput, CompanyContactRecordInput } from './company-contact.types.ts';

const NOTE_LIMIT = 500;

async function checkInput(ctx: Ctx, input: CompanyContactRecordInput | CompanyContactEditInput): Promise<void> {
  const best = await settingNow(ctx, 'satisfaction.scale');
  const check = new InputCheck().text('note', input.note, { most: NOTE_LIMIT });
  for (const name of ['at', 'kind'] as const) check.rule(name, input[name] === null ? 'VALUE_REQUIRED' : null);
  check.rule('at', input.at ? whyNotContactAt(input.at, ctx.now) : null);
  check.rule('satisfaction', whyNotScore(input.satisfaction ?? null, best)).done();
}

/** Takes no slot and counts in no figure of the rep; only its score counts (rules 8.3). */
export async function recordCompanyContact(ctx: Ctx, input: CompanyContactRecordInput): Promise<CompanyContact> {
  await checkInput(ctx, input);
  const { employeeId } = ctx.actor;
  if (employeeId === null) forbid();
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId', only: ['owner'] });
  refuseIf(whyNotBy(employeeId, customer.owner?.id ?? null), ['input', 'customerId']);

  return add(ctx, CompanyContact, {
    customer,
    by: ctx.em.getReference(Employee, employeeId),
    at: input.at,
    kind: input.kind,
    note: input.note?.trim() || null,
    satisfaction: input.satisfaction ?? null,
    recordedAt: ctx.now,
  });
}

export async function editCompanyContact(ctx: Ctx, input: CompanyContactEditInput): Promise<CompanyContact> {
  await checkInput(ctx, input);
  const contact = await loadForChange(ctx, CompanyContact, input);
  const windowHours = await settingNow(ctx, 'visit.editWindow');
  const attempt = { editorId: ctx.actor.employeeId, now: ctx.now, windowHours };
  refuseIf(whyNotEditContact({ byId: contact.by.id, recordedAt: contact.recordedAt }, attempt), ['input', 'id']);

  assignGiven(contact, input, ['at', 'kind', 'note', 'satisfaction']);
  return contact;
}
