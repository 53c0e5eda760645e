import { schemaEnum } from '../../../kernel/enum.ts';

export type NeedSource = 'MARKET' | 'QUESTIONNAIRE' | 'DAILY';
export type NeedState = 'OPEN' | 'COVERED' | 'DROPPED';
export type CourseGoal = 'LONG' | 'MIDDLE' | 'SHORT';
export type CourseAudience = 'NEW_STAFF' | 'IN_SERVICE';
export type CourseState = 'PLANNED' | 'HELD' | 'CALLED_OFF';
export type SessionState = 'PLANNED' | 'HELD' | 'CALLED_OFF';

export const NeedSourceEnum = schemaEnum<NeedSource>(
  'TrainingNeedSource',
  'Where a need of training comes from (domain-rules 20.3).',
  {
    MARKET: 'The market asks for it: new goods, new customers, competitors.',
    QUESTIONNAIRE: 'Told on the questionnaire of training needs.',
    DAILY: 'Seen in daily management, such as breaches of rules.',
  },
);

export const NeedStateEnum = schemaEnum<NeedState>('TrainingNeedState', 'What became of a need of training.', {
  OPEN: 'Waits for a course, or for the course to be held.',
  COVERED: 'A course that answers it was held.',
  DROPPED: 'Given up, with a reason.',
});

export const CourseGoalEnum = schemaEnum<CourseGoal>(
  'TrainingGoal',
  'How far ahead a course looks (domain-rules 20.4).',
  {
    LONG: 'For years: a career, a trade.',
    MIDDLE: 'For months: the next post, a new line of goods.',
    SHORT: 'For now: something that is wrong or new.',
  },
);

export const CourseAudienceEnum = schemaEnum<CourseAudience>(
  'TrainingAudience',
  'For whom a course is (domain-rules 20.4).',
  { NEW_STAFF: 'People who are new here.', IN_SERVICE: 'People who work here for longer.' },
);

export const CourseStateEnum = schemaEnum<CourseState>('TrainingCourseState', 'How far a course has come.', {
  PLANNED: 'Its sessions are planned or going on.',
  HELD: 'Over; its needs count as covered.',
  CALLED_OFF: 'Does not take place, with a reason.',
});

export const SessionStateEnum = schemaEnum<SessionState>('TrainingSessionState', 'How far a session has come.', {
  PLANNED: 'Ahead, or who was there is not put down yet.',
  HELD: 'Held; who was there is put down.',
  CALLED_OFF: 'Does not take place, with a reason.',
});
