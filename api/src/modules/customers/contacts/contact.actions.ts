import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { proposeChanges } from '../changes/consent.ts';
import { splitByBlank } from '../changes/field-change.rules.ts';
import { markSeen } from '../customers/customer-data.queries.ts';
import { Customer } from '../customers/customer.entity.ts';
import { deleteContact, whoActs } from '../retention/deletion.actions.ts';
import { comesFrom } from '../values/keep-values.queries.ts';
import { checkOrigin, originOf } from '../values/origin.ts';
import { mayAddContact, mayEditContact, mayRemoveContact } from './contact.access.ts';
import { Contact } from './contact.entity.ts';
import { whyNotBirthYear } from './contact.rules.ts';
import {
  CONTACT_TEXTS,
  type ContactCreateInput,
  type ContactEditInput,
  type ContactRemoveInput,
} from './contact.types.ts';

const NAME_LIMIT = 200;
const REASON_LIMIT = 500;
const SAME_NAME = [
  'title',
  'email',
  'wechat',
  'qq',
  'homeAddress',
  'character',
  'temper',
  'hobbies',
  'family',
  'education',
  'ability',
  'looks',
  'birthYear',
] as const;

function check(ctx: Ctx, input: ContactCreateInput | ContactEditInput): InputCheck {
  const found = new InputCheck().givenText('name', input.name, NAME_LIMIT);
  for (const [name, most] of Object.entries(CONTACT_TEXTS)) {
    found.text(name, input[name as keyof typeof CONTACT_TEXTS], { most });
  }
  if (input.origin) {
    checkOrigin(ctx, new InputCheck('input', 'origin'), input.origin).done();
    comesFrom(ctx, originOf(ctx, input.origin));
  }
  const thisYear = Number(businessDate(ctx.now, ctx.zone).slice(0, 4));
  return found.rule(
    'birthYear',
    typeof input.birthYear === 'number' ? whyNotBirthYear(input.birthYear, thisYear) : null,
  );
}

/** The given fields as properties of the row. */
function givenValues(input: ContactCreateInput | ContactEditInput): Partial<Contact> {
  const same = SAME_NAME.map((name): [string, unknown] => [name, input[name]]);
  const all = {
    ...Object.fromEntries(same),
    name: input.name?.trim(),
    role: input.role ?? undefined,
    mobileFull: input.mobile,
    homePhoneFull: input.homePhone,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** One contact of a customer is the first to ask for: another one makes room. */
async function makeRoomForPrimary(ctx: Ctx, customer: Customer): Promise<void> {
  const former = await ctx.em.findOne(Contact, { customer, isPrimary: true });
  if (!former) return;
  former.isPrimary = false;
  // Written before the next one: the database knows one for each customer.
  await ctx.em.flush();
}

export async function createContact(ctx: Ctx, input: ContactCreateInput): Promise<Contact> {
  check(ctx, input).done();
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId' });
  if (!mayAddContact(ctx.actor, customer)) forbid();
  const isPrimary = input.isPrimary ?? (await ctx.em.count(Contact, { customer })) === 0;
  if (isPrimary) await makeRoomForPrimary(ctx, customer);

  await markSeen(ctx, customer.id);
  return add(ctx, Contact, { ...givenValues(input), customer, isPrimary });
}

/** Blanks are filled at once; what is filled already is put to the sales manager (domain-rules 6.2, 6.3). */
export async function editContact(ctx: Ctx, input: ContactEditInput): Promise<Contact> {
  check(ctx, input).text('reason', input.reason, { most: REASON_LIMIT }).done();
  const contact = await loadForChange(ctx, Contact, input);
  if (!mayEditContact(ctx.actor, contact)) forbid();

  if (input.isPrimary && !contact.isPrimary) await makeRoomForPrimary(ctx, contact.customer);
  // Whom to ask for first says nothing of the person, so it needs no consent.
  contact.isPrimary = input.isPrimary ?? contact.isPrimary;
  const { fills, changes } = splitByBlank({ ...contact }, givenValues(input));
  if (input.reason) ctx.reason = input.reason;
  Object.assign(contact, fills);
  const { customer } = contact;
  if (Object.keys(fills).length > 0) await markSeen(ctx, customer.id);
  await proposeChanges(ctx, { type: 'Contact', row: contact, customer, changes, reason: input.reason });
  return contact;
}

/** Into the bin for the time of retention (domain-rules 6.4). */
export async function removeContact(ctx: Ctx, input: ContactRemoveInput): Promise<Customer> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const contact = await loadForChange(ctx, Contact, input);
  if (!mayRemoveContact(ctx.actor, contact)) forbid();

  ctx.reason = input.reason;
  await deleteContact(ctx, contact, { ground: input.ground, reason: input.reason, requestedBy: whoActs(ctx) });
  return contact.customer;
}
