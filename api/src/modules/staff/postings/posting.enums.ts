import { schemaEnum } from '../../../kernel/enum.ts';

export type ShopPost = 'CLERK' | 'SHIFT_LEAD' | 'STORE_MANAGER' | 'OFFICE';

export const ShopPostEnum = schemaEnum<ShopPost>(
  'ShopPost',
  'What somebody does in a shop, or that he works in the office (domain-rules 17.2).',
  {
    CLERK: 'Serves customers in the shop.',
    SHIFT_LEAD: 'Leads a shift of the shop.',
    STORE_MANAGER: 'Carries the shop; clauses 4 to 6 apply by default.',
    OFFICE: 'Works in the office, in no shop.',
  },
);
