import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { CareerStep } from './career-step.entity.ts';
import type { CareerLevel } from './career.enums.ts';
import { factsOf, factsOn, type PostedOn, type WrittenOn } from './career.queries.ts';
import { type CareerFact, careerPath, countByLevel, levelOfPost, levelOn, whyNotSince } from './career.rules.ts';
import type {
  CareerMove,
  CareerRung,
  CareerStanding,
  CareerStepAddInput,
  CareerStepEditInput,
  CareerStepRemoveInput,
} from './career.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const NOTE = 500;

type Told = CareerFact & CareerMove & { readonly employeeId: string };

function told({ posted, written }: { posted: readonly PostedOn[]; written: readonly WrittenOn[] }): Told[] {
  const ofPostings = posted.flatMap(({ id, employeeId, startsOn: since, post }): Told[] => {
    const level = levelOfPost(post);
    return level ? [{ employeeId, since, level, isWritten: false, posting: { id }, step: null }] : [];
  });
  const ofSteps = written.map(({ id, employeeId, since, level }): Told => ({
    employeeId,
    since,
    level,
    isWritten: true,
    posting: null,
    step: { id },
  }));
  return [...ofPostings, ...ofSteps];
}

/** The way of a person up to today, from its first day on; own, or with the right to see everybody's (rules 20.5). */
export async function pathOf(ctx: Ctx, employeeId: string): Promise<CareerMove[]> {
  const person = isUuid(employeeId) ? await loadRow(ctx, Employee, { by: { id: employeeId }, only: ['name'] }) : null;
  if (!person) return [];
  if (person.id !== ctx.actor.employeeId && !ctx.actor.can('career:read')) forbid();
  const today = businessDate(ctx.now, ctx.zone);
  return careerPath(told(await factsOf(ctx, person.id)).filter(({ since }) => since <= today));
}

/** How many stand on each step on a day (rules 20.5). */
export async function ladderOn(ctx: Ctx, date: string): Promise<CareerRung[]> {
  const people = Map.groupBy(told(await factsOn(ctx, date)), ({ employeeId }) => employeeId);
  return countByLevel([...people.values()].map((facts) => levelOn(facts, date)));
}

/** Who is counted on a step on a day, the longest there first (rules 20.5). */
export async function standingsOn(ctx: Ctx, level: CareerLevel, date: string): Promise<CareerStanding[]> {
  const people = Map.groupBy(told(await factsOn(ctx, date)), ({ employeeId }) => employeeId);
  const last = [...people.values()].flatMap((facts) => careerPath(facts).at(-1) ?? []);
  return last
    .filter((fact) => fact.level === level)
    .toSorted((one, other) => one.since.localeCompare(other.since) || one.employeeId.localeCompare(other.employeeId))
    .map(({ employeeId, since, posting, step }) => ({ employee: { id: employeeId }, since, posting, step }));
}

interface Day {
  readonly employee: Employee;
  readonly since: string;
  /** The step that is changed. */
  readonly own?: CareerStep;
}

/** Asked before anything is changed: the question itself writes what was. */
async function refuseTakenDay(ctx: Ctx, { employee, since, own }: Day): Promise<void> {
  const others = await ctx.em.find(CareerStep, { employee, since }, PAST_SCOPE);
  refuseIf(others.some(({ id }) => id !== own?.id) ? 'CAREER_STEP_TAKEN' : null, ['input', 'since']);
}

export async function addCareerStep(ctx: Ctx, input: CareerStepAddInput): Promise<CareerStep> {
  const { level, since } = input;
  new InputCheck()
    .rule('since', whyNotSince(since, businessDate(ctx.now, ctx.zone)))
    .text('note', input.note, { most: NOTE })
    .done();
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  // Nobody raises himself (rules 2).
  if (employee.id === ctx.actor.employeeId) forbid();
  await refuseTakenDay(ctx, { employee, since });
  const author = actingEmployee(ctx);
  return add(ctx, CareerStep, { employee, level, since, note: input.note?.trim() || null, author });
}

export async function editCareerStep(ctx: Ctx, input: CareerStepEditInput): Promise<CareerStep> {
  const today = businessDate(ctx.now, ctx.zone);
  new InputCheck()
    .rule('since', input.since ? whyNotSince(input.since, today) : null)
    .text('note', input.note, { most: NOTE })
    .done();
  const step = await loadForChange(ctx, CareerStep, input);
  if (step.employee.id === ctx.actor.employeeId) forbid();
  const since = input.since ?? step.since;
  await refuseTakenDay(ctx, { employee: step.employee, since, own: step });
  step.level = input.level ?? step.level;
  step.since = since;
  if (input.note !== undefined) step.note = input.note?.trim() || null;
  return step;
}

export async function removeCareerStep(ctx: Ctx, input: CareerStepRemoveInput): Promise<void> {
  new InputCheck().text('reason', input.reason, { most: NOTE, required: true }).done();
  const step = await loadForChange(ctx, CareerStep, input);
  if (step.employee.id === ctx.actor.employeeId) forbid();
  ctx.reason = input.reason.trim();
  ctx.em.remove(step);
}
