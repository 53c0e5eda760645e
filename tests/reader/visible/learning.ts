import type { Row } from '../rows.ts';
import { holdersOf, ownUnless, type Rule } from './rule.ts';

/** All of it for HR; else what a row says to be one's own. */
function ownOrAll(isOwn: (row: Row, asked: Parameters<Rule>[0]) => boolean): Rule {
  return (asked) => {
    if (asked.holds('training:readAll')) return () => true;
    return asked.holds('training:read') ? (row) => isOwn(row, asked) : null;
  };
}

const isMe = ({ actor }: Parameters<Rule>[0], id: unknown): boolean =>
  actor.employeeId !== null && id === actor.employeeId;

function sessionsOf(asked: Parameters<Rule>[0]): ReadonlySet<unknown> {
  return new Set(
    asked.all('TrainingParticipant').flatMap(({ employee, session }) => (isMe(asked, employee) ? [session] : [])),
  );
}

function coursesOf(asked: Parameters<Rule>[0]): ReadonlySet<unknown> {
  const sessions = sessionsOf(asked);
  return new Set(asked.all('TrainingSession').flatMap(({ id, course }) => (sessions.has(id) ? [course] : [])));
}

function taughtBy(asked: Parameters<Rule>[0]): ReadonlySet<unknown> {
  return new Set(asked.all('TrainingCourse').flatMap(({ id, trainer }) => (isMe(asked, trainer) ? [id] : [])));
}

const requisitions: Rule = ({ actor, holds, all }) => {
  if (holds('requisition:readAll')) return () => true;
  if (!holds('requisition:create')) return null;
  const regions = new Set<unknown>(actor.ledRegionIds);
  const led = all('Shop').flatMap(({ id, region }) => (regions.has(region) ? [id] : []));
  const shops = new Set<unknown>([...actor.shopIds, ...led]);
  return ({ requestedBy, shop }) => (actor.employeeId !== null && requestedBy === actor.employeeId) || shops.has(shop);
};

/** What people learn, who is looked for, and how far they come (rules 20). */
export const LEARNING_ROWS: Readonly<Record<string, Rule>> = {
  BusinessPeak: ownOrAll(() => true),
  TrainingNeed: ownOrAll(
    ({ raisedBy, employee, shop }, asked) =>
      isMe(asked, raisedBy) || isMe(asked, employee) || asked.actor.shopIds.includes(String(shop)),
  ),
  TrainingCourse: ownOrAll(({ id, trainer }, asked) => isMe(asked, trainer) || coursesOf(asked).has(id)),
  TrainingCourseNeed: ownOrAll(({ course }, asked) => coursesOf(asked).has(course) || taughtBy(asked).has(course)),
  TrainingSession: ownOrAll(({ id, course }, asked) => sessionsOf(asked).has(id) || taughtBy(asked).has(course)),
  TrainingParticipant: ownOrAll(({ employee }, asked) => isMe(asked, employee)),
  HiringRequisition: requisitions,
  Candidate: holdersOf('candidate:read'),
  CandidateStep: holdersOf('candidate:read'),
  AssistantCompetence: ({ holds }) => (holds('assistantLevel:read') || holds('employee:readName') ? () => true : null),
  AssistantAppraisal: ownUnless(
    'assistantLevel:read',
    ({ assistant }, { employeeId }) => employeeId !== null && assistant === employeeId,
  ),
  AssistantJudgement: ownUnless('assistantLevel:read', ({ appraisal }, { employeeId }, { all }) =>
    all('AssistantAppraisal').some(
      ({ id, assistant }) => id === appraisal && employeeId !== null && assistant === employeeId,
    ),
  ),
  CareerStep: ownUnless(
    'career:read',
    ({ employee }, { employeeId }) => employeeId !== null && employee === employeeId,
  ),
};
