import type { Ctx, Permission } from '../../../kernel/context.ts';
import { maskName, maskPhone } from '../../../kernel/mask.ts';
import { businessDate } from '../../../kernel/period.ts';
import { type ApprovalRequest, defineApproval, type FieldReading } from '../../approvals/index.ts';
import { applyContactChanges, applyCustomerChanges, broughtBy, profileFields } from '../../customers/index.ts';

const PLAIN_CUSTOMER: Readonly<Record<string, FieldReading>> = {
  name: { right: 'customer:readName' },
  phoneFull: { right: 'customer:readProfile', mask: maskPhone, inFull: 'customer:readPhone' },
  source: { right: 'customer:readProfile' },
};

/** The rights on the fields themselves hold for their values in requests too (promise S7). */
export function customerReading(field: string): FieldReading {
  const right = profileFields.get(field)?.right as Permission | undefined;
  return PLAIN_CUSTOMER[field] ?? (right ? { right } : {});
}

const NUMBER = { right: 'contact:read', mask: maskPhone, inFull: 'contact:readPhone' } as const;
const REACHED = { right: 'contact:readPhone', mask: maskName, inFull: 'contact:readPhone' } as const;
const PERSONAL = { right: 'contact:readPersonal', mask: maskName, inFull: 'contact:readPersonal' } as const;

const OPEN_CONTACT: Readonly<Record<string, FieldReading>> = {
  name: { right: 'contact:read' },
  role: { right: 'contact:read' },
  title: { right: 'contact:read' },
  isPrimary: { right: 'contact:read' },
  mobileFull: NUMBER,
  homePhoneFull: NUMBER,
  email: REACHED,
  wechat: REACHED,
  qq: REACHED,
};

/** Whatever is logged where it stands is masked here (promise D1). */
export function contactReading(field: string): FieldReading {
  return OPEN_CONTACT[field] ?? PERSONAL;
}

/** The value is that of who asked for it, of the day on which he did; who consents brings nothing (rules 3.3). */
function saidByRequester(ctx: Ctx, { subjectId: rowId, changes, requestedBy, requestedAt }: ApprovalRequest): void {
  const fields = (changes ?? []).map(({ field }) => field);
  const obtainedOn = businessDate(requestedAt, ctx.zone);
  broughtBy(ctx, { rowId, fields, personId: requestedBy?.id ?? null, obtainedOn });
}

/** What is filled changes only after consent; the request keeps before, after and reason (rules 6.3). */
defineApproval({
  kind: 'CUSTOMER_CHANGE',
  description: 'A change of fields of an archive that are filled already (domain-rules 6.3).',
  level: 'SALES_MANAGER',
  several: true,
  waitsForSession: true,
  reading: customerReading,
  apply(ctx, request) {
    saidByRequester(ctx, request);
    return applyCustomerChanges(ctx, request.subjectId, request.changes ?? []);
  },
});

defineApproval({
  kind: 'CONTACT_CHANGE',
  description: 'A change of what is known of a contact already (domain-rules 6.3).',
  level: 'SALES_MANAGER',
  several: true,
  waitsForSession: true,
  reading: contactReading,
  apply(ctx, request) {
    saidByRequester(ctx, request);
    return applyContactChanges(ctx, request.subjectId, request.changes ?? []);
  },
});
