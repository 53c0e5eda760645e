import { schemaEnum } from '../../../kernel/enum.ts';
import type { FieldSource, ReviewState } from './field-value.rules.ts';

export const FieldSourceEnum = schemaEnum<FieldSource>(
  'FieldSource',
  'Where a value of the archive comes from (domain-rules 3.3).',
  {
    REP_VISIT: 'The rep learnt it on a visit.',
    CUSTOMER_FORM: 'The customer wrote it into a form; it is reviewed before it counts.',
    SURVEY_AGENCY: 'An agency was paid to find it out.',
  },
);

export const ReviewStateEnum = schemaEnum<ReviewState>(
  'ReviewState',
  'What the review of a value said (domain-rules 3.3).',
  {
    UNREVIEWED: 'Nobody has looked at it yet; it does not count.',
    ACCEPTED: 'It counts as it is.',
    CORRECTED: 'It counts as the reviewer put it right.',
    REJECTED: 'It does not hold.',
  },
);
