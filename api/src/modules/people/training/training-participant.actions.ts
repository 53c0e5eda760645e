import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import type {
  TrainingParticipantCommentInput,
  TrainingParticipantAddInput,
  TrainingParticipantRemoveInput,
} from './session.types.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { TrainingParticipant } from './training-participant.entity.ts';
import { TrainingSession } from './training-session.entity.ts';
import { tellParticipants } from './training.notices.ts';
import { whyNotOpinion, whyNotSession } from './training.rules.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const MOST_AT_ONCE = 200;
const AT_PEOPLE = ['input', 'employeeIds'];

/** Who works here on the day of the session: who left since was there, who will have left by then will not be. */
async function peopleOf(ctx: Ctx, ids: readonly string[], { startsAt }: TrainingSession): Promise<Employee[]> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  const people = wanted.every(isUuid) ? await ctx.em.find(Employee, { id: { $in: wanted } }) : [];
  if (people.length !== wanted.length) throw new Refusal('ROW_UNKNOWN', AT_PEOPLE);
  const day = businessDate(startsAt, ctx.zone);
  refuseIf(people.some(({ leftOn }) => leftOn !== null && leftOn < day) ? 'EMPLOYEE_LEFT' : null, AT_PEOPLE);
  return people;
}

/** Each is told. */
export async function addParticipants(ctx: Ctx, input: TrainingParticipantAddInput): Promise<TrainingSession> {
  const { length } = input.employeeIds;
  new InputCheck()
    .rule('employeeIds', length === 0 ? 'VALUE_REQUIRED' : null)
    .rule('employeeIds', length > MOST_AT_ONCE ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const session = await loadReferred(ctx, TrainingSession, { id: input.sessionId, path: 'sessionId', lock: true });
  refuseIf(whyNotSession(session.state), ['input', 'sessionId']);
  session.course = await ctx.em.findOneOrFail(TrainingCourse, session.course.id, PAST_SCOPE);
  const people = await peopleOf(ctx, input.employeeIds, session);
  const known = await ctx.em.find(TrainingParticipant, { session }, PAST_SCOPE);
  const taking = new Set(known.map(({ employee }) => employee.id));
  const fresh = people.filter(({ id }) => !taking.has(id));
  for (const employee of fresh) add(ctx, TrainingParticipant, { session, employee });
  await tellParticipants(ctx, session, { kind: 'TRAINING_INVITED', to: fresh.map(({ id }) => id) });
  return session;
}

export async function removeParticipant(ctx: Ctx, input: TrainingParticipantRemoveInput): Promise<TrainingSession> {
  const participant = await loadForChange(ctx, TrainingParticipant, input);
  const session = await ctx.em.findOneOrFail(TrainingSession, participant.session.id, PAST_SCOPE);
  refuseIf(whyNotSession(session.state), ['input', 'id']);
  ctx.em.remove(participant);
  return session;
}

/** By the person alone: what others think is not told for them (rules 20.4). */
export async function giveOpinion(ctx: Ctx, input: TrainingParticipantCommentInput): Promise<TrainingParticipant> {
  new InputCheck().text('opinion', input.opinion, { most: 2_000 }).done();
  const participant = await loadForChange(ctx, TrainingParticipant, input);
  if (participant.employee.id !== ctx.actor.employeeId) forbid();
  const session = await ctx.em.findOneOrFail(TrainingSession, participant.session.id, PAST_SCOPE);
  refuseIf(whyNotOpinion({ session, hasAttended: participant.hasAttended }, ctx.now), ['input', 'id']);
  const opinion = input.opinion?.trim() || null;
  participant.opinion = opinion;
  participant.opinionAt = opinion === null ? null : ctx.now;
  return participant;
}
