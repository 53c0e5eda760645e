import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { requestApproval, type StoredChange } from '../../approvals/index.ts';
import { Customer, type FieldChange, type Proposal } from '../../customers/index.ts';
import { Region, settingNow } from '../../staff/index.ts';
import { whyNotReason } from './change.rules.ts';

/** What people call the row that a change refers to. */
async function nameOf(ctx: Ctx, field: string, id: string | null): Promise<string | null> {
  if (id === null) return null;
  if (field === 'region') return (await loadRow(ctx, Region, { by: { id }, pastScope: true }))?.name ?? null;
  return (await loadRow(ctx, Customer, { by: { id }, only: ['code'], pastScope: true }))?.code ?? null;
}

const REFERENCES = new Set(['region', 'referredBy', 'suppliedBy']);

async function named(ctx: Ctx, change: FieldChange): Promise<StoredChange> {
  const { field, before, after } = change;
  if (!REFERENCES.has(field)) return change;
  return { ...change, beforeText: await nameOf(ctx, field, before), afterText: await nameOf(ctx, field, after) };
}

/** Puts a change of filled fields to the sales manager; it needs a reason that says something (rules 6.3). */
export async function proposeChange(ctx: Ctx, { type, row, customer, changes, reason }: Proposal): Promise<void> {
  const shortest = await settingNow(ctx, 'archive.reasonLength');
  refuseIf(whyNotReason(reason, shortest), ['input', 'reason']);
  const stored: StoredChange[] = [];
  for (const change of changes) stored.push(await named(ctx, change));
  const kind = type === 'Contact' ? 'CONTACT_CHANGE' : 'CUSTOMER_CHANGE';
  await requestApproval(ctx, {
    kind,
    customer,
    subject: { type, id: row.id },
    reason: reason ?? null,
    changes: stored,
  });
}
