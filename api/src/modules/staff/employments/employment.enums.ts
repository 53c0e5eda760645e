import { schemaEnum } from '../../../kernel/enum.ts';

export type HireChannel = 'CAMPUS' | 'JOB_AGENCY' | 'ONLINE' | 'WALK_IN' | 'OTHER';
export type LeaveReason = 'TRIAL_NOT_QUALIFIED' | 'BROKE_DISCIPLINE' | 'FAR_FROM_HOME' | 'LITTLE_PROMOTION' | 'OTHER';

export const HireChannelEnum = schemaEnum<HireChannel>(
  'HireChannel',
  'Over which channel somebody came to the company (domain-rules 20.2).',
  {
    CAMPUS: 'From a school or university.',
    JOB_AGENCY: 'Over a job agency.',
    ONLINE: 'Over an advertisement in the net.',
    WALK_IN: 'Came and asked.',
    OTHER: 'In another way, such as by a colleague.',
  },
);

export const LeaveReasonEnum = schemaEnum<LeaveReason>(
  'LeaveReason',
  'Why somebody left the company (domain-rules 20.1).',
  {
    TRIAL_NOT_QUALIFIED: 'Did not pass the trial.',
    BROKE_DISCIPLINE: 'Broke the discipline of the company.',
    FAR_FROM_HOME: 'The way to work was too far.',
    LITTLE_PROMOTION: 'Saw too few chances to rise.',
    OTHER: 'For another reason.',
  },
);
