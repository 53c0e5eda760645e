import { schemaEnum } from '../../../kernel/enum.ts';

export type StaffRequestState = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

export const StaffRequestStateEnum = schemaEnum<StaffRequestState>(
  'StaffRequestState',
  'How far a request of somebody about his own time has come.',
  {
    PENDING: 'Asked for, not decided.',
    APPROVED: 'Somebody consented.',
    REJECTED: 'Somebody refused.',
    WITHDRAWN: 'Taken back by who asked.',
  },
);
