import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../customers/customer.entity.ts';
import { mayEditContact, mayRemoveContact } from './contact.access.ts';
import { Contact } from './contact.entity.ts';
import { whyNotBirthYear } from './contact.rules.ts';
import {
  CONTACT_TEXTS,
  type ContactCreateInput,
  type ContactEditInput,
  type ContactRemoveInput,
} from './contact.types.ts';

const NAME_LIMIT = 200;
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
  const thisYear = Number(businessDate(ctx.now, ctx.zone).slice(0, 4));
  return found.rule(
    'birthYear',
    typeof input.birthYear === 'number' ? whyNotBirthYear(input.birthYear, thisYear) : null,
  );
}

function assign(contact: Contact, input: ContactCreateInput | ContactEditInput): void {
  assignGiven(contact, input, SAME_NAME);
  if (input.name) contact.name = input.name.trim();
  if (input.role) contact.role = input.role;
  if (input.mobile !== undefined) contact.mobileFull = input.mobile;
  if (input.homePhone !== undefined) contact.homePhoneFull = input.homePhone;
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
  const isPrimary = input.isPrimary ?? (await ctx.em.count(Contact, { customer })) === 0;
  if (isPrimary) await makeRoomForPrimary(ctx, customer);

  const contact = add(ctx, Contact, { customer, isPrimary });
  assign(contact, input);
  return contact;
}

export async function editContact(ctx: Ctx, input: ContactEditInput): Promise<Contact> {
  check(ctx, input).done();
  const contact = await loadForChange(ctx, Contact, input);
  if (!mayEditContact(ctx.actor)) forbid();

  if (input.isPrimary && !contact.isPrimary) await makeRoomForPrimary(ctx, contact.customer);
  contact.isPrimary = input.isPrimary ?? contact.isPrimary;
  assign(contact, input);
  return contact;
}

export async function removeContact(ctx: Ctx, input: ContactRemoveInput): Promise<Customer> {
  const contact = await loadForChange(ctx, Contact, input);
  if (!mayRemoveContact(ctx.actor)) forbid();

  ctx.em.remove(contact);
  return contact.customer;
}
