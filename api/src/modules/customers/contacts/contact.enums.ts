import { schemaEnum } from '../../../kernel/enum.ts';

export const CONTACT_ROLES = ['OWNER', 'OPERATOR', 'LEGAL', 'CONTACT'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

export const ContactRoleEnum = schemaEnum<ContactRole>(
  'ContactRole',
  'What a person is to the customer (domain-rules 3.2 A).',
  {
    OWNER: 'Owns the business.',
    OPERATOR: 'Runs the business.',
    LEGAL: 'Its legal person.',
    CONTACT: 'Whom we speak with.',
  },
);
