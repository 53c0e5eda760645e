import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { peakOver } from './peak.actions.ts';
import { datesOf, whyNotInPeak } from './peak.rules.ts';
import type {
  TrainingSessionCallOffInput,
  TrainingSessionHoldInput,
  TrainingSessionMoveInput,
  TrainingSessionPlanInput,
} from './session.types.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { TrainingParticipant } from './training-participant.entity.ts';
import { TrainingSession } from './training-session.entity.ts';
import { tellParticipants } from './training.notices.ts';
import { type SessionTime, whyNotBegun, whyNotPlanned, whyNotSession, whyNotTime } from './training.rules.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const REASON = 500;
const PLACE = 200;

/** The course, locked: a session is not planned while the course is closed. */
async function courseOf(ctx: Ctx, session: TrainingSession): Promise<TrainingCourse> {
  const course = await loadRow(ctx, TrainingCourse, { by: { id: session.course.id }, pastScope: true, lock: true });
  return course ?? notFound();
}

/** What stands with a session that lies in a peak all the same; refused without a reason (rules 20.4). */
async function overrideOf(ctx: Ctx, time: SessionTime, reason: string | null | undefined) {
  const peak = await peakOver(ctx, datesOf(time, ctx.zone));
  const why = whyNotInPeak(peak !== null, reason);
  refuseIf(why, ['input', why === 'TRAINING_IN_PEAK' ? 'startsAt' : 'overrideReason']);
  return {
    peakName: peak?.name ?? null,
    overrideReason: reason?.trim() || null,
    overriddenBy: peak && actingEmployee(ctx),
  };
}

export async function planSession(ctx: Ctx, input: TrainingSessionPlanInput): Promise<TrainingSession> {
  const { startsAt, endsAt } = input;
  new InputCheck()
    .rule('endsAt', whyNotTime({ startsAt, endsAt }))
    .text('place', input.place, { most: PLACE, required: true })
    .text('overrideReason', input.overrideReason, { most: REASON })
    .done();
  const course = await loadReferred(ctx, TrainingCourse, { id: input.courseId, path: 'courseId', lock: true });
  refuseIf(whyNotPlanned(course.state), ['input', 'courseId']);
  const override = await overrideOf(ctx, { startsAt, endsAt }, input.overrideReason);
  return add(ctx, TrainingSession, { course, startsAt, endsAt, place: input.place.trim(), ...override });
}

async function participantsOf(ctx: Ctx, session: TrainingSession): Promise<TrainingParticipant[]> {
  return ctx.em.find(TrainingParticipant, { session }, { ...PAST_SCOPE, orderBy: { id: 'asc' } });
}

async function tellAll(ctx: Ctx, session: TrainingSession, kind: 'TRAINING_MOVED' | 'TRAINING_CALLED_OFF') {
  const people = await participantsOf(ctx, session);
  await tellParticipants(ctx, session, { kind, to: people.map(({ employee }) => employee.id) });
}

/** Whoever is told of another time asks nobody; a place alone asks no peak again. */
export async function moveSession(ctx: Ctx, input: TrainingSessionMoveInput): Promise<TrainingSession> {
  new InputCheck()
    .givenText('place', input.place, PLACE)
    .text('overrideReason', input.overrideReason, { most: REASON })
    .done();
  const session = await loadForChange(ctx, TrainingSession, input);
  refuseIf(whyNotSession(session.state), ['input', 'id']);
  session.course = await courseOf(ctx, session);
  const startsAt = input.startsAt ?? session.startsAt;
  const endsAt = input.endsAt ?? session.endsAt;
  refuseIf(whyNotTime({ startsAt, endsAt }), ['input', 'endsAt']);
  const isMoved = startsAt.getTime() !== session.startsAt.getTime() || endsAt.getTime() !== session.endsAt.getTime();
  if (isMoved || input.overrideReason)
    Object.assign(session, await overrideOf(ctx, { startsAt, endsAt }, input.overrideReason));
  Object.assign(session, { startsAt, endsAt, place: input.place?.trim() ?? session.place });
  await tellAll(ctx, session, 'TRAINING_MOVED');
  return session;
}

export async function callOff(ctx: Ctx, session: TrainingSession, reason: string): Promise<void> {
  session.state = 'CALLED_OFF';
  session.callOffReason = reason;
  await tellAll(ctx, session, 'TRAINING_CALLED_OFF');
}

export async function callOffSession(ctx: Ctx, input: TrainingSessionCallOffInput): Promise<TrainingSession> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const session = await loadForChange(ctx, TrainingSession, input);
  refuseIf(whyNotSession(session.state), ['input', 'id']);
  session.course = await courseOf(ctx, session);
  await callOff(ctx, session, input.reason.trim());
  return session;
}

/** Who was there; put right by saying it again while the course is not over. */
export async function holdSession(ctx: Ctx, input: TrainingSessionHoldInput): Promise<TrainingSession> {
  const session = await loadForChange(ctx, TrainingSession, input);
  session.course = await courseOf(ctx, session);
  refuseIf(whyNotPlanned(session.course.state), ['input', 'id']);
  refuseIf(session.state === 'CALLED_OFF' ? 'TRAINING_SESSION_CLOSED' : null, ['input', 'id']);
  refuseIf(whyNotBegun(session, ctx.now), ['input', 'id']);
  const people = await participantsOf(ctx, session);
  const there = new Set(input.attendedIds.map((id) => id.toLowerCase()));
  const known = new Set(people.map(({ employee }) => employee.id));
  refuseIf([...there].every((id) => known.has(id)) ? null : 'TRAINING_NOT_TAKING_PART', ['input', 'attendedIds']);
  for (const one of people) one.hasAttended = there.has(one.employee.id);
  session.state = 'HELD';
  const to = people.flatMap(({ employee, hasAttended }) => (hasAttended ? [employee.id] : []));
  await tellParticipants(ctx, session, { kind: 'TRAINING_OPINION_WANTED', to });
  return session;
}
