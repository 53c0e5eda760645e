import { schemaEnum } from '../../../kernel/enum.ts';
import type { DailyKind } from './daily-record.rules.ts';

export const DailyKindEnum = schemaEnum<DailyKind>(
  'DailyRecordKind',
  'What the daily archive holds (domain-rules 6.7).',
  {
    MINUTES: 'Minutes of a meeting.',
    LETTER: 'A letter, in or out.',
    FAX: 'A fax, in or out.',
    BOOKING: 'A booking of a customer.',
    VISIT_FORM: 'A form about the visit of a customer.',
    DAILY_REPORT: 'Sales report of a day.',
    WEEKLY_REPORT: 'Sales report of a week.',
    MONTHLY_REPORT: 'Report of a month.',
    QUARTERLY_REPORT: 'Report of a quarter.',
    YEARLY_REPORT: 'Report of a year.',
    PLAN: 'A plan of work.',
    SUMMARY: 'A summary of work.',
    PRAISE: 'Praise of a casual customer, with the opinion on its handling.',
    COMPLAINT: 'Complaint of a casual customer, with the opinion on its handling.',
    EVENT_PLAN: 'What an event is to be.',
    EVENT_EXECUTION: 'How an event went.',
    EVENT_RESULT: 'What came of an event.',
  },
);
