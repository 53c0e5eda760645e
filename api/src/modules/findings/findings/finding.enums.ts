import { schemaEnum } from '../../../kernel/enum.ts';

export type FindingSeverity = 'INFO' | 'WARNING' | 'SERIOUS';
export type FindingState = 'OPEN' | 'ACKNOWLEDGED' | 'ACTION' | 'RESOLVED' | 'DISMISSED';

export const FindingSeverityEnum = schemaEnum<FindingSeverity>(
  'FindingSeverity',
  'How grave a finding is, by its rule.',
  {
    INFO: 'Good to know, nobody must act.',
    WARNING: 'Somebody should look at it.',
    SERIOUS: 'Somebody must act on it.',
  },
);

export const FindingStateEnum = schemaEnum<FindingState>('FindingState', 'How far somebody has dealt with a finding.', {
  OPEN: 'Nobody has looked at it.',
  ACKNOWLEDGED: 'Somebody has taken note of it.',
  ACTION: 'Something is being done about it.',
  RESOLVED: 'It is dealt with.',
  DISMISSED: 'It was no problem, with a reason.',
});
