import { schemaEnum } from '../../../kernel/enum.ts';

export type OutingKind = 'BUSINESS' | 'PRIVATE' | 'HQ';
export type OutingReasonState = 'PENDING' | 'ACCEPTED' | 'REJECTED';

export const OutingKindEnum = schemaEnum<OutingKind>(
  'OutingKind',
  'Where somebody goes during the shift (domain-rules 17.2).',
  {
    BUSINESS: 'On business elsewhere.',
    PRIVATE: 'On a private errand.',
    HQ: 'To headquarters.',
  },
);

export const OutingReasonStateEnum = schemaEnum<OutingReasonState>(
  'OutingReasonState',
  'What HR says to the reason of an outing (domain-rules 17.4, clause 5).',
  {
    PENDING: 'Nothing yet, which is not accepted.',
    ACCEPTED: 'The reason is good and was explained before.',
    REJECTED: 'The reason is not good enough.',
  },
);
