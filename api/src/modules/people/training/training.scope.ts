import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { BusinessPeak } from './business-peak.entity.ts';
import { TrainingCourseNeed } from './training-course-need.entity.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { TrainingNeed } from './training-need.entity.ts';
import { TrainingParticipant } from './training-participant.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

/** All of it for HR; else what is one's own. */
function ownOrAll({ can }: ScopeQuestion, own: () => string): string {
  if (can('training:readAll')) return EVERYTHING;
  return can('training:read') ? own() : NOTHING;
}

/** Peaks are no secret in the house. */
defineScope(BusinessPeak, (question) => ownOrAll(question, () => EVERYTHING));

/** Needs that one raised, or that are about oneself or the shop that one carries. */
defineScope(TrainingNeed, (question) =>
  ownOrAll(question, () => {
    const { t, me } = question;
    return `${t}.raised_by_id = ${me.employeeId} or ${t}.employee_id = ${me.employeeId} or ${t}.shop_id = any(${me.shopIds})`;
  }),
);

const sessionsOf = (me: string): string =>
  `array(select own.session_id from training_participants own where own.employee_id = ${me})`;
const coursesOf = (me: string): string =>
  `array(select s.course_id from training_participants own join training_sessions s on s.id = own.session_id where own.employee_id = ${me})`;
const taughtBy = (me: string): string =>
  `array(select taught.id from training_courses taught where taught.trainer_id = ${me})`;

/** Courses that one teaches or takes part in. */
defineScope(TrainingCourse, (question) =>
  ownOrAll(question, () => {
    const { t, me } = question;
    return `${t}.trainer_id = ${me.employeeId} or ${t}.id = any(${coursesOf(me.employeeId)})`;
  }),
);

defineScope(TrainingSession, (question) =>
  ownOrAll(question, () => {
    const { t, me } = question;
    return `${t}.id = any(${sessionsOf(me.employeeId)}) or ${t}.course_id = any(${taughtBy(me.employeeId)})`;
  }),
);

/** Why a course is held is HR's, as far as one did not raise the need. */
defineScope(TrainingCourseNeed, (question) =>
  ownOrAll(question, () => {
    const { t, me } = question;
    return `${t}.course_id = any(${coursesOf(me.employeeId)}) or ${t}.course_id = any(${taughtBy(me.employeeId)})`;
  }),
);

/** What somebody thinks of a course is told to HR alone. */
defineScope(TrainingParticipant, (question) =>
  ownOrAll(question, () => `${question.t}.employee_id = ${question.me.employeeId}`),
);
