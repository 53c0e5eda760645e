import { schemaEnum } from '../../../kernel/enum.ts';

export type AttendanceNoticeState = 'RECEIVED' | 'REJECTED';

export const AttendanceNoticeStateEnum = schemaEnum<AttendanceNoticeState>(
  'AttendanceNoticeState',
  'Whether a notice to HR counts (domain-rules 17.3).',
  {
    RECEIVED: 'It reached HR and counts.',
    REJECTED: 'HR does not let it count.',
  },
);
