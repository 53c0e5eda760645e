import { schemaEnum } from '../../../kernel/enum.ts';

export type CareerLevel =
  | 'CLERK'
  | 'SHIFT_LEAD'
  | 'STORE_MANAGER'
  | 'BASE_MANAGEMENT'
  | 'MIDDLE_MANAGEMENT'
  | 'OWN_BUSINESS';

export const CareerLevelEnum = schemaEnum<CareerLevel>(
  'CareerLevel',
  'The ladder from the counter to the own business, from below (domain-rules 20.5).',
  {
    CLERK: 'Serves customers in a shop.',
    SHIFT_LEAD: 'Leads a shift of a shop.',
    STORE_MANAGER: 'Carries a shop.',
    BASE_MANAGEMENT: 'First level of management above the shops.',
    MIDDLE_MANAGEMENT: 'Leads several bases or a department.',
    OWN_BUSINESS: 'Founded a business of the own.',
  },
);
