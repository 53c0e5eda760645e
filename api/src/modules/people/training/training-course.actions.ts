import { LockMode } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { TrainingCourseNeed } from './training-course-need.entity.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { TrainingNeed } from './training-need.entity.ts';
import { callOff } from './training-session.actions.ts';
import { TrainingSession } from './training-session.entity.ts';
import { whyNotHeld, whyNotNeeds, whyNotPlanned } from './training.rules.ts';
import type {
  TrainingCourseCallOffInput,
  TrainingCourseCreateInput,
  TrainingCourseEditInput,
  TrainingCourseHoldInput,
} from './training.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const MOST_NEEDS = 50;
const REASON = 500;
const AT_NEEDS = ['input', 'needIds'];

type CourseInput = TrainingCourseCreateInput | TrainingCourseEditInput;

function checkCourse({ title, content, otherTrainer, needIds }: CourseInput): void {
  new InputCheck()
    .givenText('title', title, 200)
    .text('content', content, { most: 4_000 })
    .text('otherTrainer', otherTrainer, { most: 100 })
    .rule('needIds', (needIds?.length ?? 0) > MOST_NEEDS ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
}

/** Locked, so that none is dropped meanwhile. */
async function needsOf(ctx: Ctx, ids: readonly string[]): Promise<TrainingNeed[]> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  const needs = wanted.every(isUuid)
    ? await ctx.em.find(
        TrainingNeed,
        { id: { $in: wanted } },
        { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
      )
    : [];
  if (needs.length !== wanted.length) throw new Refusal('ROW_UNKNOWN', AT_NEEDS);
  refuseIf(whyNotNeeds(needs), AT_NEEDS);
  return needs;
}

async function trainerOf(ctx: Ctx, input: CourseInput): Promise<Employee | null | undefined> {
  return loadGiven(ctx, Employee, { id: input.trainerId, path: 'trainerId' });
}

/** No training without a need (rules 20.3). */
export async function createCourse(ctx: Ctx, input: TrainingCourseCreateInput): Promise<TrainingCourse> {
  checkCourse(input);
  const { goal, audience } = input;
  const needs = await needsOf(ctx, input.needIds);
  const course = add(ctx, TrainingCourse, { title: input.title.trim(), goal, audience });
  course.content = input.content?.trim() || null;
  course.otherTrainer = input.otherTrainer?.trim() || null;
  course.trainer = (await trainerOf(ctx, input)) ?? null;
  for (const need of needs) add(ctx, TrainingCourseNeed, { course, need });
  return course;
}

async function linkNeeds(ctx: Ctx, course: TrainingCourse, ids: readonly string[]): Promise<void> {
  const needs = await needsOf(ctx, ids);
  const links = await ctx.em.find(TrainingCourseNeed, { course }, PAST_SCOPE);
  const [wanted, linked] = [new Set(needs.map(({ id }) => id)), new Set(links.map(({ need }) => need.id))];
  for (const link of links) if (!wanted.has(link.need.id)) ctx.em.remove(link);
  for (const need of needs) if (!linked.has(need.id)) add(ctx, TrainingCourseNeed, { course, need });
}

export async function editCourse(ctx: Ctx, input: TrainingCourseEditInput): Promise<TrainingCourse> {
  checkCourse(input);
  const course = await loadForChange(ctx, TrainingCourse, input);
  refuseIf(whyNotPlanned(course.state), ['input', 'id']);
  const trainer = await trainerOf(ctx, input);
  if (trainer !== undefined) course.trainer = trainer;
  assignGiven(course, input, ['content', 'otherTrainer']);
  course.title = input.title?.trim() ?? course.title;
  course.goal = input.goal ?? course.goal;
  course.audience = input.audience ?? course.audience;
  if (input.needIds !== undefined) await linkNeeds(ctx, course, input.needIds ?? []);
  return course;
}

/** What it was for is covered by it (rules 20.3). */
export async function holdCourse(ctx: Ctx, input: TrainingCourseHoldInput): Promise<TrainingCourse> {
  const course = await loadForChange(ctx, TrainingCourse, input);
  refuseIf(whyNotPlanned(course.state), ['input', 'id']);
  const sessions = await ctx.em.find(TrainingSession, { course }, PAST_SCOPE);
  refuseIf(whyNotHeld(sessions.map(({ state }) => state)), ['input', 'id']);
  course.state = 'HELD';
  const links = await ctx.em.find(TrainingCourseNeed, { course }, PAST_SCOPE);
  const ids = links.map(({ need }) => need.id);
  const needs = await ctx.em.find(TrainingNeed, { id: { $in: ids } }, { ...PAST_SCOPE, orderBy: { id: 'asc' } });
  for (const need of needs) if (need.state === 'OPEN') need.state = 'COVERED';
  return course;
}

export async function callOffCourse(ctx: Ctx, input: TrainingCourseCallOffInput): Promise<TrainingCourse> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const course = await loadForChange(ctx, TrainingCourse, input);
  refuseIf(whyNotPlanned(course.state), ['input', 'id']);
  const reason = input.reason.trim();
  const sessions = await ctx.em.find(TrainingSession, { course, state: 'PLANNED' }, PAST_SCOPE);
  for (const session of sessions) await callOff(ctx, Object.assign(session, { course }), reason);
  course.state = 'CALLED_OFF';
  course.callOffReason = reason;
  return course;
}
