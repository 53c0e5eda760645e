import type { Permission } from '../../../kernel/context.ts';
import { maskName, maskPhone } from '../../../kernel/mask.ts';
import { defineApproval, type FieldReading } from '../../approvals/index.ts';
import { applyContactChanges, applyCustomerChanges, profileFields } from '../../customers/index.ts';

const PLAIN_CUSTOMER: Readonly<Record<string, FieldReading>> = {
  name: { right: 'customer:readName' },
  phoneFull: { right: 'customer:readProfile', mask: maskPhone },
  source: { right: 'customer:readProfile' },
};

/** The rights on the fields themselves hold for their values in requests too (promise S7). */
export function customerReading(field: string): FieldReading {
  const right = profileFields.get(field)?.right as Permission | undefined;
  return PLAIN_CUSTOMER[field] ?? (right ? { right } : {});
}

const OPEN_CONTACT: Readonly<Record<string, FieldReading>> = {
  name: { right: 'contact:read' },
  role: { right: 'contact:read' },
  title: { right: 'contact:read' },
  mobileFull: { right: 'contact:read', mask: maskPhone },
  homePhoneFull: { right: 'contact:read', mask: maskPhone },
  email: { right: 'contact:readPhone' },
  wechat: { right: 'contact:readPhone' },
  qq: { right: 'contact:readPhone' },
  homeAddress: { right: 'contact:readPersonal', mask: maskName },
};

export function contactReading(field: string): FieldReading {
  return OPEN_CONTACT[field] ?? { right: 'contact:readPersonal' };
}

/** What is filled changes only after consent; the request keeps before, after and reason (rules 6.3). */
defineApproval({
  kind: 'CUSTOMER_CHANGE',
  description: 'A change of fields of an archive that are filled already (domain-rules 6.3).',
  level: 'SALES_MANAGER',
  several: true,
  waitsForSession: true,
  reading: customerReading,
  apply: (ctx, { subjectId, changes }) => applyCustomerChanges(ctx, subjectId, changes ?? []),
});

defineApproval({
  kind: 'CONTACT_CHANGE',
  description: 'A change of what is known of a contact already (domain-rules 6.3).',
  level: 'SALES_MANAGER',
  several: true,
  waitsForSession: true,
  reading: contactReading,
  apply: (ctx, { subjectId, changes }) => applyContactChanges(ctx, subjectId, changes ?? []),
});
