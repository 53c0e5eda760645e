import { schemaEnum } from '../../../kernel/enum.ts';
import type { PricePlanState } from './price-level.rules.ts';

export const PricePlanStateEnum = schemaEnum<PricePlanState>(
  'PricePlanState',
  'Where a planned price stands (domain-rules 8.9).',
  {
    PROPOSED: 'Waits for the general manager.',
    APPROVED: 'In force, until a later one for the same group, class and quarter.',
    REJECTED: 'Not consented to.',
  },
);
