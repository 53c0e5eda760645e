import { schemaEnum } from '../../../kernel/enum.ts';
import type { CompanyContactKind } from './company-contact.rules.ts';

export const CompanyContactKindEnum = schemaEnum<CompanyContactKind>(
  'CompanyContactKind',
  'How the company was in touch with a customer, beside the rep (domain-rules 8.3).',
  {
    VISIT: 'Somebody went there, such as the manager.',
    CALL: 'Somebody called, such as after an order.',
    GREETING: 'A card or gift for a holiday.',
  },
);
