import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
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

/** By anybody but the owning rep it is also a contact of the company (domain-rules 8.3). */
export async function markGreeting(ctx: Ctx, input: GreetingMarkInput): Promise<Greeting> {
  new InputCheck().text('note', input.note, { most: NOTE_LIMIT }).done();
  const greeting = await loadForChange(ctx, Greeting, input);
  const customer = await loadReferred(ctx, Customer, { id: greeting.customer.id, path: 'id' });
  if (!isInReach(ctx.actor, customer)) forbid();
  if (input.isDone && greeting.isDone) throw new Refusal('GREETING_DONE_ALREADY', ['input', 'id']);

  const doneBy = input.isDone ? actingEmployee(ctx) : null;
  Object.assign(greeting, { isDone: input.isDone, doneAt: input.isDone ? ctx.now : null, doneBy });
  if (input.note !== undefined) greeting.note = input.note?.trim() || null;
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
