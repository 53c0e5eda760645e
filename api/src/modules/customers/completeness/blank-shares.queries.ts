import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { rateOf } from '../../../kernel/money.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { Binder } from '../../../reader/index.ts';
import { profileFields } from '../customers/customer-profile.ts';
import { Customer } from '../customers/customer.entity.ts';
import { filledSql } from './completeness.queries.ts';
import { BLANK_MONTHS, isProposedForRemoval, REQUIREMENTS } from './completeness.rules.ts';
import type { BlankShare } from './completeness.types.ts';

function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How often each field of the form is blank: one reading of the table for all of them. */
function countsSql(where: string): string {
  const counts = [...profileFields].map(([field, { kind }]) => {
    const column = `t.${columnOf(field)}`;
    const isFilled = kind === 'text' ? filledSql(column) : `${column} is not null`;
    return `'${field}', count(*) filter (where not ${isFilled})`;
  });
  return `select count(*)::int as customers, jsonb_build_object(${counts.slice(0, 40).join(', ')}) ||
    jsonb_build_object(${counts.slice(40).join(', ')}) as blanks from customers t where ${where}`;
}

interface Counted {
  readonly customers: number | string;
  readonly blanks: Record<string, number> | string;
}

interface Counts {
  readonly customers: number;
  readonly blanks: Readonly<Record<string, number>>;
  readonly countedOn: LocalDate;
}

interface StoredMonth {
  readonly field: string;
  readonly month: LocalDate;
  readonly blank: string;
  readonly customers: string;
}

/** What the month began with, for who sees the whole company: counting every field of every customer reads the whole table. */
function storedCounts(months: readonly StoredMonth[]): Counts | null {
  const countedOn = months
    .map(({ month }) => month)
    .toSorted()
    .at(-1);
  if (countedOn === undefined) return null;
  const latest = months.filter(({ month }) => month === countedOn);
  const blanks = Object.fromEntries(latest.map(({ field, blank }) => [field, Number(blank)]));
  return { customers: Number(latest[0]?.customers ?? 0), blanks, countedOn };
}

async function countNow(ctx: Ctx): Promise<Counts> {
  const binder = new Binder(ctx);
  const text = `/* customers.blankShares */ ${countsSql(binder.scope(Customer, 't'))}`;
  const [counted] = await ctx.read<Counted>(text, binder.values);
  const raw = counted?.blanks ?? {};
  return {
    customers: Number(counted?.customers ?? 0),
    blanks: (typeof raw === 'string' ? JSON.parse(raw) : raw) as Record<string, number>,
    countedOn: businessDate(ctx.now, ctx.zone),
  };
}

/** Of the whole company as the month began, else of the customers that the viewer sees as they are now. */
export async function blankShares(ctx: Ctx): Promise<BlankShare[]> {
  const stored = await storedMonths(ctx);
  const kept = ctx.actor.can('customer:readAll') ? storedCounts(stored) : null;
  const { customers, blanks, countedOn } = kept ?? (await countNow(ctx));
  const months = sharesOf(stored);
  return [...profileFields]
    .filter(([, { right }]) => ctx.actor.can(right))
    .map(([field]) => ({
      field,
      blank: blanks[field] ?? 0,
      customers,
      countedOn,
      share: rateOf(String(blanks[field] ?? 0), String(customers)),
      isRequired: Object.hasOwn(REQUIREMENTS, field),
      isProposedForRemoval: isProposedForRemoval(field, months.get(field) ?? []),
    }));
}

const MONTHS = `/* customers.monthlyBlankShares */ select field, month::text as month, blank::text as blank, customers::text as customers
  from field_blank_shares where month > $1::date - interval '${BLANK_MONTHS} months' order by field, month desc`;

function storedMonths(ctx: Ctx): Promise<StoredMonth[]> {
  return ctx.read<StoredMonth>(MONTHS, [ctx.now.toISOString()]);
}

function sharesOf(months: readonly StoredMonth[]): Map<string, (string | null)[]> {
  const shares = new Map<string, (string | null)[]>();
  for (const { field, blank, customers } of months) {
    shares.set(field, [...(shares.get(field) ?? []), rateOf(blank, customers)]);
  }
  return shares;
}

const KEEP = `/* customers.keepBlankShares */
  insert into field_blank_shares (id, created_at, updated_at, version, field, month, customers, blank)
  select said.id, now, now, 1, said.field, month, said.customers, said.blank
  from json_to_recordset(?::json) as said (id uuid, field text, customers int, blank int)
  cross join (select ?::timestamptz as now, ?::date as month) at
  on conflict (field, month) do nothing`;

/** What the month began with; done again it changes nothing. */
export async function keepBlankShares(ctx: Ctx, month: string): Promise<void> {
  const [counted] = await ctx.em.execute<Counted[]>(`/* customers.countBlanks */ ${countsSql("t.state <> 'DELETED'")}`);
  if (!counted) return;
  const blanks = counted.blanks as Record<string, number>;
  const rows = Object.entries(blanks).map(([field, blank]) => ({
    id: uuidv7(),
    field,
    customers: Number(counted.customers),
    blank,
  }));
  await ctx.em.execute(KEEP, [JSON.stringify(rows), ctx.now.toISOString(), month], 'run');
}
