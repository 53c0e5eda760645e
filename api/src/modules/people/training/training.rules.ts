import type { CourseState, NeedState, SessionState } from './training.enums.ts';

/** No training without a need (rules 20.3). */
export function whyNotNeeds(
  needs: readonly { readonly state: NeedState }[],
): 'TRAINING_NEEDS_MISSING' | 'TRAINING_NEED_DROPPED' | null {
  if (needs.length === 0) return 'TRAINING_NEEDS_MISSING';
  return needs.some(({ state }) => state === 'DROPPED') ? 'TRAINING_NEED_DROPPED' : null;
}

export function whyNotOpenNeed(state: NeedState): 'TRAINING_NEED_CLOSED' | null {
  return state === 'OPEN' ? null : 'TRAINING_NEED_CLOSED';
}

/** Whoever wants it again takes it up again; what is open needs not. */
export function whyNotReopen(state: NeedState): 'TRAINING_NEED_OPEN' | null {
  return state === 'OPEN' ? 'TRAINING_NEED_OPEN' : null;
}

/** A need that a planned course answers is not dropped beneath it. */
export function whyNotDrop(
  state: NeedState,
  isPlannedFor: boolean,
): 'TRAINING_NEED_CLOSED' | 'TRAINING_NEED_PLANNED' | null {
  if (state !== 'OPEN') return 'TRAINING_NEED_CLOSED';
  return isPlannedFor ? 'TRAINING_NEED_PLANNED' : null;
}

export function whyNotPlanned(state: CourseState): 'TRAINING_COURSE_CLOSED' | null {
  return state === 'PLANNED' ? null : 'TRAINING_COURSE_CLOSED';
}

/** A course was held when at least one session was, and none is still ahead. */
export function whyNotHeld(sessions: readonly SessionState[]): 'TRAINING_SESSION_AHEAD' | 'TRAINING_NOT_HELD' | null {
  if (sessions.includes('PLANNED')) return 'TRAINING_SESSION_AHEAD';
  return sessions.includes('HELD') ? null : 'TRAINING_NOT_HELD';
}

const MOST_DAYS = 31;
const DAY = 86_400_000;

export interface SessionTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export function whyNotTime({
  startsAt,
  endsAt,
}: SessionTime): 'TRAINING_ENDS_BEFORE_START' | 'VALUE_OUT_OF_RANGE' | null {
  if (endsAt <= startsAt) return 'TRAINING_ENDS_BEFORE_START';
  return endsAt.getTime() - startsAt.getTime() <= MOST_DAYS * DAY ? null : 'VALUE_OUT_OF_RANGE';
}

/** What was is put down; what is to come is planned. */
export function whyNotSession(state: SessionState): 'TRAINING_SESSION_CLOSED' | null {
  return state === 'PLANNED' ? null : 'TRAINING_SESSION_CLOSED';
}

export function whyNotBegun({ startsAt }: Pick<SessionTime, 'startsAt'>, now: Date): 'TRAINING_NOT_BEGUN' | null {
  return startsAt <= now ? null : 'TRAINING_NOT_BEGUN';
}

/** Opinions are given by who was there, from the start on (rules 20.4). */
export function whyNotOpinion(
  {
    session,
    hasAttended,
  }: { session: Pick<SessionTime, 'startsAt'> & { state: SessionState }; hasAttended: boolean | null },
  now: Date,
): 'TRAINING_SESSION_CLOSED' | 'TRAINING_NOT_BEGUN' | 'TRAINING_NOT_ATTENDED' | null {
  if (session.state === 'CALLED_OFF') return 'TRAINING_SESSION_CLOSED';
  if (hasAttended === false) return 'TRAINING_NOT_ATTENDED';
  return whyNotBegun(session, now);
}
