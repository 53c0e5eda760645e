import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer, isInReach } from '../../customers/index.ts';
import { enqueue } from '../../jobs/index.ts';
import { CompanyContact } from '../../visits/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { GreetingRound } from './greeting-round.entity.ts';
import { Greeting } from './greeting.entity.ts';
import type { GreetingRoundCreateInput, GreetingMarkInput } from './greeting.types.ts';

const NOTE_LIMIT = 500;
export const FILL_JOB = 'greeting.fill';

export async function createGreetingRound(ctx: Ctx, input: GreetingRoundCreateInput): Promise<GreetingRound> {
  new InputCheck()
    .text('name', input.name, { most: 100, required: true })
    .rule('grades', input.grades.length === 0 ? 'VALUE_REQUIRED' : null)
    .done();
  const { holidayOn, kind } = input;
  if (await ctx.em.count(GreetingRound, { holidayOn, kind })) throw new Refusal('VALUE_TAKEN', ['input', 'holidayOn']);

  const round = add(ctx, GreetingRound, { name: input.name.trim(), holidayOn, kind });
  await enqueue(ctx, {
    job: FILL_JOB,
    payload: { roundId: round.id, grades: [...new Set(input.grades)] },
    key: round.id,
  });
  return round;
}

/** What was not sent after all was no contact of the company either. */
async function takeBackContact(ctx: Ctx, { customer, doneBy, doneAt }: Greeting): Promise<void> {
  if (!doneBy || !doneAt) return;
  const made = { customer, by: doneBy, at: doneAt, kind: 'GREETING' } as const;
  const contact = await ctx.em.findOne(CompanyContact, made, { filters: { scope: false } });
  if (contact) ctx.em.remove(contact);
}

/** By anybody but the owning rep it is also a contact of the company (domain-rules 8.3). */
export async function markGreeting(ctx: Ctx, input: GreetingMarkInput): Promise<Greeting> {
  new InputCheck().text('note', input.note, { most: NOTE_LIMIT }).done();
  const greeting = await loadForChange(ctx, Greeting, input);
  const customer = await loadReferred(ctx, Customer, { id: greeting.customer.id, path: 'id' });
  if (!isInReach(ctx.actor, customer)) forbid();
  if (input.isDone && greeting.isDone) throw new Refusal('GREETING_DONE_ALREADY', ['input', 'id']);

  if (!input.isDone) await takeBackContact(ctx, greeting);
  const doneBy = input.isDone ? actingEmployee(ctx) : null;
  Object.assign(greeting, { isDone: input.isDone, doneAt: input.isDone ? ctx.now : null, doneBy });
  assignGiven(greeting, input, ['note']);
  if (doneBy && doneBy.id !== customer.owner?.id)
    add(ctx, CompanyContact, {
      customer,
      by: doneBy,
      at: ctx.now,
      kind: 'GREETING',
      note: greeting.note,
      recordedAt: ctx.now,
    });
  return greeting;
}
