import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { PunchNumber } from './punch-number.entity.ts';
import { sharesDay } from './punch.rules.ts';
import type { PunchNumberEndInput, PunchNumberSetInput } from './punch.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const MOST_CHARACTERS = 40;

type Span = Pick<PunchNumber, 'number' | 'startsOn' | 'endsOn'>;

/** A number is one person's at a time; the database holds that as well, for two who ask at once. */
async function refuseTaken(ctx: Ctx, span: Span, { field, but }: { field: string; but?: string }): Promise<void> {
  const { number, startsOn, endsOn } = span;
  refuseIf(endsOn !== null && endsOn < startsOn ? 'PUNCH_NUMBER_ENDS_BEFORE_START' : null, ['input', 'endsOn']);
  const others = await ctx.em.find(PunchNumber, { number }, PAST_SCOPE);
  const isTaken = others.some((other) => other.id !== but && sharesDay(other, span));
  refuseIf(isTaken ? 'PUNCH_NUMBER_TAKEN' : null, ['input', field]);
}

export async function setPunchNumber(ctx: Ctx, input: PunchNumberSetInput): Promise<PunchNumber> {
  new InputCheck().text('number', input.number, { most: MOST_CHARACTERS, required: true }).done();
  const { startsOn, endsOn = null } = input;
  const number = input.number.trim();
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId' });
  await refuseTaken(ctx, { number, startsOn, endsOn }, { field: 'number' });
  return add(ctx, PunchNumber, { employee, number, startsOn, endsOn });
}

/** What was brought in with it stays with the person. */
export async function endPunchNumber(ctx: Ctx, input: PunchNumberEndInput): Promise<PunchNumber> {
  const row = await loadForChange(ctx, PunchNumber, input);
  const { number, startsOn } = row;
  await refuseTaken(ctx, { number, startsOn, endsOn: input.endsOn ?? null }, { field: 'endsOn', but: row.id });
  row.endsOn = input.endsOn ?? null;
  return row;
}
