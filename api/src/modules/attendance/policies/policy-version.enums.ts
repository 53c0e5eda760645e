import { schemaEnum } from '../../../kernel/enum.ts';

export type PolicyState = 'DRAFT' | 'IN_FORCE';
export type HourRounding = 'EXACT' | 'CEIL_HOUR_PER_MONTH' | 'CEIL_HOUR_PER_INCIDENT';
export type MissingPunchRule = 'ABSENT' | 'FLAG_ONLY';
export type NoticeRule = 'REQUESTED' | 'APPROVED';
export type DeductionCapMode = 'OFF' | 'WARN' | 'APPLY';

export const PolicyStateEnum = schemaEnum<PolicyState>(
  'PolicyState',
  'Whether an attendance policy judges (domain-rules 17.6).',
  {
    DRAFT: 'Prepared; judges nobody.',
    IN_FORCE: 'Judges the days from its date on.',
  },
);

export const HourRoundingEnum = schemaEnum<HourRounding>(
  'HourRounding',
  'How minutes become hours that are deducted (domain-rules 17.5).',
  {
    EXACT: 'To the second, nothing is rounded.',
    CEIL_HOUR_PER_MONTH: 'Each kind of minutes of the month is rounded up to whole hours.',
    CEIL_HOUR_PER_INCIDENT: 'Each incident is rounded up to whole hours.',
  },
);

export const MissingPunchRuleEnum = schemaEnum<MissingPunchRule>(
  'MissingPunchRule',
  'What a missing punch means until HR corrects it (domain-rules 17.3).',
  {
    ABSENT: 'Absent from the last moment known on.',
    FLAG_ONLY: 'The day is marked, and nothing else.',
  },
);

export const NoticeRuleEnum = schemaEnum<NoticeRule>(
  'NoticeRule',
  'When a request counts as prior notice (domain-rules 23, Q8).',
  {
    REQUESTED: 'When it was asked for in time and is not rejected.',
    APPROVED: 'When it was asked for in time and approved.',
  },
);

export const DeductionCapModeEnum = schemaEnum<DeductionCapMode>(
  'DeductionCapMode',
  'What a limit of deductions does (domain-rules 17.5).',
  {
    OFF: 'No limit is looked at.',
    WARN: 'The capped deduction is shown beside the full one.',
    APPLY: 'The capped deduction is what is deducted.',
  },
);
