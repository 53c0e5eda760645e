import type { Ctx } from '../../../kernel/context.ts';
import type { DeletionHint } from './deletion.types.ts';

/** Fewer digits fit many people. */
const FEWEST_DIGITS = 7;

/** Says that a deleted customer has the phone, and to whom may bring it back also which (domain-rules 6.4). */
export async function findDeletedByPhone(ctx: Ctx, phone: string): Promise<DeletionHint | null> {
  const digits = phone.normalize('NFKC').replaceAll(/\D/g, '');
  if (digits.length < FEWEST_DIGITS) return null;
  const [found] = await ctx.read<{ id: string; purgeable_on: string }>(
    `/* deletion.findByPhone */ select d.id, d.purgeable_on::text as purgeable_on from customers c
     join deletions d on d.row_id = c.id and d.state = 'IN_BIN'
     where reverse(regexp_replace(c.phone, '[^0-9]', '', 'g')) = reverse($1) and c.state = 'DELETED' limit 1`,
    [digits],
  );
  if (!found) return null;
  return { purgeableOn: found.purgeable_on, deletion: ctx.actor.can('bin:restore') ? { id: found.id } : null };
}

/** The next ones whose time in the bin is over. */
export async function findDue(ctx: Ctx, today: string, most: number): Promise<{ id: string }[]> {
  return ctx.read<{ id: string }>(
    `/* deletion.findDue */ select id from deletions where state = 'IN_BIN' and purgeable_on <= $1 order by purgeable_on, id limit $2`,
    [today, most],
  );
}
