import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Merging } from './merge.hooks.ts';

const CODES = `/* merge.closeCodes */ update customer_codes c set valid_to = ?, version = c.version + 1, updated_at = ?
  where c.customer_id = ?::uuid and c.valid_to is null
  returning c.id, c.version, json_build_object('validTo', null) as before, json_build_object('validTo', c.valid_to) as after`;

/** The codes of the loser find the winner, but its own stays the one of now (rules 4). */
export async function closeCodes(ctx: Ctx, { loserId }: Merging): Promise<void> {
  const now = ctx.now.toISOString();
  await writeInBulk(ctx, { of: 'CustomerCode', kind: 'update', text: CODES, values: [now, now, loserId] });
}

const REOPENED = `/* merge.reopenCode */ update customer_codes c set valid_to = null, version = c.version + 1, updated_at = ?
  where c.id = (select id from customer_codes where customer_id = ?::uuid and code = ? order by valid_from desc limit 1)
  returning c.id, c.version, json_build_object('validTo', ?::text) as before, json_build_object('validTo', null) as after`;

export async function reopenCode(ctx: Ctx, { loserId, code }: { loserId: string; code: string }): Promise<void> {
  const now = ctx.now.toISOString();
  await writeInBulk(ctx, { of: 'CustomerCode', kind: 'update', text: REOPENED, values: [now, loserId, code, now] });
}

const SECOND = `/* merge.secondContacts */ update contacts c set is_primary = false, version = c.version + 1, updated_at = ?
  where c.customer_id = ?::uuid and c.is_primary and exists (select 1 from contacts w where w.customer_id = ?::uuid and w.is_primary)
  returning c.id, c.version, json_build_object('isPrimary', true) as before, json_build_object('isPrimary', false) as after`;

/** One primary contact a customer: that of the winner. */
export async function secondContacts(ctx: Ctx, { winnerId, loserId }: Merging): Promise<void> {
  await writeInBulk(ctx, {
    of: 'Contact',
    kind: 'update',
    text: SECOND,
    values: [ctx.now.toISOString(), loserId, winnerId],
  });
}
