import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate, isMonth, monthOf } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { FocusEntry } from './focus-entry.entity.ts';
import { FocusList } from './focus-list.entity.ts';
import { whyNotChangeList, whyNotFocusMonth } from './focus-list.rules.ts';
import type {
  FocusEntryAddInput,
  FocusEntryRemoveInput,
  FocusListCreateInput,
  FocusListFixInput,
} from './focus-list.types.ts';

const TEXT_LIMIT = 500;

function me({ actor, em }: Ctx): Employee | null {
  return actor.employeeId ? em.getReference(Employee, actor.employeeId) : null;
}

const today = ({ now, zone }: Ctx): string => businessDate(now, zone);

export async function createFocusList(ctx: Ctx, { month }: FocusListCreateInput): Promise<FocusList> {
  refuseIf(isMonth(month) ? whyNotFocusMonth(month, today(ctx)) : 'VALUE_OUT_OF_RANGE', ['input', 'month']);
  if (await ctx.em.count(FocusList, { period: month })) throw new Refusal('VALUE_TAKEN', ['input', 'month']);
  return add(ctx, FocusList, { period: month });
}

export async function addFocusEntry(ctx: Ctx, input: FocusEntryAddInput): Promise<FocusEntry> {
  new InputCheck().text('reason', input.reason, { most: TEXT_LIMIT, required: true }).done();
  const list = await loadReferred(ctx, FocusList, { id: input.listId, path: 'listId', lock: true });
  refuseIf(whyNotChangeList(list.state), ['input', 'listId']);
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId' });
  const listed = await ctx.em.count(FocusEntry, { list, customer }, { filters: { scope: false } });
  refuseIf(listed > 0 ? 'FOCUS_CUSTOMER_LISTED' : null, ['input', 'customerId']);
  return add(ctx, FocusEntry, { list, customer, reason: input.reason.trim(), addedBy: me(ctx) });
}

export async function removeFocusEntry(ctx: Ctx, input: FocusEntryRemoveInput): Promise<FocusList> {
  const entry = await loadForChange(ctx, FocusEntry, input);
  const list = await loadForChange(ctx, FocusList, { id: entry.list.id });
  refuseIf(whyNotChangeList(list.state), ['input', 'id']);
  ctx.em.remove(entry);
  return list;
}

const APPLY = `/* focus.apply */ update customers c set is_focus = not c.is_focus, version = version + 1, updated_at = ?::timestamptz
  where c.is_focus is distinct from exists (select from focus_entries e where e.customer_id = c.id and e.list_id =
    (select l.id from focus_lists l where l.state = 'FIXED' and l.month <= ? order by l.month desc limit 1))
    and (c.is_focus or exists (select from focus_entries e where e.customer_id = c.id))
  returning id, version, jsonb_build_object('isFocus', not is_focus) as before, jsonb_build_object('isFocus', is_focus) as after`;

/** The customers of the month are those of the latest list that is fixed (rules 6.10). */
export async function applyFocus(ctx: Ctx): Promise<{ changed: number }> {
  const values = [ctx.now.toISOString(), monthOf(today(ctx))];
  const rows = await writeInBulk(ctx, { of: 'Customer', kind: 'update', text: APPLY, values });
  return { changed: rows.length };
}

export async function fixFocusList(ctx: Ctx, input: FocusListFixInput): Promise<FocusList> {
  new InputCheck().text('participants', input.participants, { most: TEXT_LIMIT, required: true }).done();
  const list = await loadForChange(ctx, FocusList, input);
  refuseIf(whyNotChangeList(list.state), ['input', 'id']);
  Object.assign(list, { state: 'FIXED', fixedAt: ctx.now, fixedBy: me(ctx), participants: input.participants.trim() });
  // Which list is the latest is asked of the database.
  await ctx.em.flush();
  await applyFocus(ctx);
  return list;
}
