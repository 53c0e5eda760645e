import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { settingNow } from '../../staff/index.ts';
import { PLACEHOLDERS } from '../customers/customer.rules.ts';
import {
  PERSON_ITEMS,
  REQUIRED_FIELDS,
  REQUIREMENTS,
  type RequiredField,
  type RequiredOf,
  type Weights,
} from './completeness.rules.ts';

const quoted = (texts: Iterable<string>): string => [...texts].map((text) => `'${text}'`).join(', ');

/** The same as `isFilled` in the rules, for a column. */
export function filledSql(column: string): string {
  const text = `lower(btrim(normalize(${column}, NFKC), E' \\t\\n\\r\\f\\v'))`;
  return `coalesce(${text} not in ('', ${quoted(PLACEHOLDERS)}), false)`;
}

/** The same as `isPhoneFilled`: zeros alone are a placeholder too. */
function phoneSql(column: string): string {
  return `(${filledSql(column)} and normalize(${column}, NFKC) ~ '[1-9]')`;
}

const PERSON_COLUMNS: Readonly<Record<string, string>> = {
  temper: filledSql('p.temper'),
  hobbies: filledSql('p.hobbies'),
  looks: filledSql('p.looks'),
  family: filledSql('p.family'),
  homeAddress: filledSql('p.home_address'),
  mobileFull: phoneSql('p.mobile'),
  homePhoneFull: phoneSql('p.home_phone'),
  birthYear: '(p.birth_year is not null)',
};

const counts = (field: string): string => `(${PERSON_COLUMNS[field] ?? 'true'} and '${field}' <> all (w.waiting))`;

/** Items of group E that are known of a person. */
const PERSON_SQL = Object.keys(PERSON_COLUMNS)
  .map((field) => `${counts(field)}::int`)
  .join(' + ');

/** Of a person who is not in the bin; what waits for a review counts as little as with the customer (rules 3.3, 6.4). */
const of = (condition: string): string =>
  `exists (select 1 from contacts p cross join lateral (
      select coalesce(array_agg(v.field), '{}') as waiting from contact_field_values v
      where v.contact_id = p.id and v.is_current and v.review_state = 'UNREVIEWED') w
    where p.customer_id = c.id and p.deleted_at is null and ${condition})`;

const KNOWN_SQL: Record<RequiredField, string> = {
  name: filledSql('c.name'),
  region: 'true',
  phone: `(${phoneSql('c.phone')} or ${of(`(${counts('mobileFull')} or ${counts('homePhoneFull')})`)})`,
  source: 'c.source is not null',
  address: filledSql('c.address'),
  contactPerson: of(counts('name')),
  priceTerms: filledSql('c.price_terms'),
  paymentTerms: filledSql('c.payment_terms'),
  grade: `c.grade <> 'N'`,
  creditStatus: filledSql('c.credit_status'),
  responsiblePerson: of(`${PERSON_SQL} >= ${PERSON_ITEMS}`),
  competitorRelation: filledSql('c.competitor_relation'),
  potentialAmountYear: 'c.potential_amount_year is not null',
};

const NEEDED_SQL: Record<RequiredOf, string> = {
  ALL: 'true',
  TRADING: 'c.first_counted_order_at is not null',
  KEY: `(c.grade = 'A' or c.volume_class = 'MAIN' or c.is_focus)`,
};

/** Where the history knows a field by another name. */
const KEPT_AS: Readonly<Record<string, string>> = { phone: 'phoneFull' };

const FIELDS_SQL = REQUIRED_FIELDS.map(
  (field, place) =>
    `(${place}, '${field}', '${KEPT_AS[field] ?? field}', ${NEEDED_SQL[REQUIREMENTS[field]]}, ${KNOWN_SQL[field]})`,
).join(', ');

/** One statement for however many: what is asked is a set of customers, what is written only what differs (rules 3.4). */
const REFRESH = `/* customers.refreshCompleteness */
  update customers as kept
  set completeness = fresh.share, missing_fields = fresh.missing, unreviewed_fields = fresh.unreviewed
  from (
    select c.id, said.unreviewed, judged.share, judged.missing
    from customers c
    cross join lateral (
      select coalesce(array_agg(v.field order by v.field), '{}') as unreviewed from customer_field_values v
      where v.customer_id = c.id and v.is_current and v.review_state = 'UNREVIEWED') said
    cross join lateral (
      select round(coalesce(sum(w) filter (where ok), 0) / sum(w), 4) as share,
        coalesce(array_agg(field order by place) filter (where not ok), '{}') as missing
      from (
        select f.place, f.field, coalesce((?::jsonb ->> f.field)::numeric, 1) as w,
          f.known and f.kept_as <> all (said.unreviewed) as ok
        from (values ${FIELDS_SQL}) as f (place, field, kept_as, needed, known) where f.needed) required) judged
    where c.id = any (?::uuid[])) fresh
  where kept.id = fresh.id and (kept.completeness, kept.missing_fields, kept.unreviewed_fields)
    is distinct from (fresh.share, fresh.missing, fresh.unreviewed)`;

/** Brings share and missing list of these customers in line with their archive. Derived, so neither version nor journal move. */
export async function refreshCompleteness(ctx: Ctx, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length === 0) return;
  await judgeCompleteness(ctx.em, customerIds, await settingNow(ctx, 'completeness.weights'));
}

/** The same with given weights, where there is no request. */
export async function judgeCompleteness(
  em: Ctx['em'],
  customerIds: readonly string[],
  weights: Weights = {},
): Promise<void> {
  await em.execute(REFRESH, [JSON.stringify(weights), uuidList(customerIds)], 'run');
}

/** So many at a time: each batch is a transaction well within the time of a statement. */
const BATCH = 5_000;

const NEXT = `/* completeness.next */ select id from customers where id > ?::uuid and state <> 'DELETED' order by id limit ${BATCH}`;
const COUNT = `/* completeness.count */ select count(*)::int as total from customers where state <> 'DELETED'`;

export async function countJudged({ em }: Pick<Ctx, 'em'>): Promise<number> {
  const [counted] = await em.execute<{ total: number }[]>(COUNT);
  return counted?.total ?? 0;
}

/** The ids of the next batch after one of them. */
export async function nextJudged({ em }: Pick<Ctx, 'em'>, after: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(NEXT, [after]);
  return rows.map(({ id }) => id);
}

/** Nobody who was judged lacks everything and misses nothing. */
const UNJUDGED = `/* completeness.unjudged */ select exists (
  select from customers where completeness = 0 and missing_fields = '{}' and state <> 'DELETED') as found`;

export async function hasUnjudged({ em }: Pick<Ctx, 'em'>): Promise<boolean> {
  const [unjudged] = await em.execute<{ found: boolean }[]>(UNJUDGED);
  return unjudged?.found ?? false;
}
