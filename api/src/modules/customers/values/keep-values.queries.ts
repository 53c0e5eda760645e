import { v7 as uuidv7 } from 'uuid';

import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Row } from '../../../kernel/entity.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import type { Written } from '../../../kernel/written.ts';
import { CONTACT_FIELDS, keptContactText } from '../contact-values/contact-fields.ts';
import type { Contact } from '../contacts/contact.entity.ts';
import type { Customer } from '../customers/customer.entity.ts';
import { firstReviewState, type FieldSource } from './field-value.rules.ts';
import { isTracked, keptText } from './tracked-fields.ts';

/** Where the values of this transaction come from, when it is not the rep's own knowledge. */
export interface Provenance {
  readonly source: FieldSource | null;
  readonly agency?: string | null;
  readonly cost?: string | null;
  readonly obtainedOn?: LocalDate | null;
  /** Fields whose rows the action writes itself. */
  readonly except?: ReadonlySet<string>;
}

const known = new WeakMap<Ctx['em'], Provenance>();

/** Who brought single values that another person writes, by row and field. */
interface Bringer {
  readonly personId: string | null;
  readonly obtainedOn: LocalDate;
}
const bringers = new WeakMap<Ctx['em'], Map<string, Bringer>>();

const valueKey = (rowId: string, field: string): string => `${rowId} ${field}`;

/** Of one row in a transaction that may write many for many people, as when requests are decided together. */
export function broughtBy(
  ctx: Ctx,
  { rowId, fields, ...bringer }: Bringer & { rowId: string; fields: string[] },
): void {
  const ofTransaction = bringers.get(ctx.em) ?? new Map<string, Bringer>();
  bringers.set(ctx.em, ofTransaction);
  for (const field of fields) ofTransaction.set(valueKey(rowId, field), bringer);
}

export function comesFrom(ctx: Ctx, provenance: Provenance): void {
  known.set(ctx.em, provenance);
}

/** People speak of what they learnt on visits; what a file or a program brings says nothing of it. */
function provenanceOf(ctx: Ctx): Provenance {
  return known.get(ctx.em) ?? { source: ctx.actor.kind === 'person' ? 'REP_VISIT' : null };
}

/** Where the values of a kind of row are kept, and which of its fields. */
interface Keeping {
  readonly statement: string;
  readonly keeps: (field: string) => boolean;
  readonly text: (field: string, value: unknown) => string | null;
}

const keep = (table: string, column: string): string => `/* ${table}.keep */
  with said as (
    select * from json_to_recordset(?::json) as s (id uuid, row_id uuid, field text, value text, person uuid, obtained_on date)
  ), former as (
    update ${table} v set is_current = false, updated_at = ?::timestamptz, version = v.version + 1
    from said where v.${column} = said.row_id and v.field = said.field and v.is_current
      and v.${column} = any (?::uuid[])
  )
  insert into ${table} (id, created_at, updated_at, version, ${column}, field, value, is_current,
    source, agency, cost, obtained_on, recorded_by_id, recorded_at, review_state)
  select said.id, now, now, 1, said.row_id, said.field, said.value, true,
    by.source, by.agency, by.cost, said.obtained_on, said.person, now, case when said.value is null then 'ACCEPTED' else by.state end
  from said cross join (select ?::timestamptz as now, ?::text as source, ?::text as agency, ?::numeric as cost,
    ?::text as state) by`;

const OF_CUSTOMERS: Keeping = {
  statement: keep('customer_field_values', 'customer_id'),
  keeps: isTracked,
  text: keptText,
};

const OF_CONTACTS: Keeping = {
  statement: keep('contact_field_values', 'contact_id'),
  keeps: (field) => CONTACT_FIELDS.has(field),
  text: keptContactText,
};

interface Said {
  readonly id: string;
  readonly row_id: string;
  readonly field: string;
  readonly value: string | null;
  readonly person: string | null;
  readonly obtained_on: LocalDate | null;
}

function saidBy(ctx: Ctx, { row, isNew, changed }: Written<Row>, { keeps, text }: Keeping): Said[] {
  const { except, obtainedOn = null } = provenanceOf(ctx);
  const usual = { personId: ctx.actor.employeeId, obtainedOn };
  return changed
    .filter((field) => keeps(field) && !except?.has(field))
    .map((field): Said => {
      const by = bringers.get(ctx.em)?.get(valueKey(row.id, field)) ?? usual;
      const value = text(field, row[field as keyof Row]);
      return { id: uuidv7(), row_id: row.id, field, value, person: by.personId, obtained_on: by.obtainedOn };
    })
    .filter(({ value }) => !isNew || value !== null);
}

/**
 * Keeps every value that a customer or a contact was given, with source, date and person (rules 3.3), by one statement for
 * all of a transaction. The history is a journal by itself and has none of its own.
 */
async function keepAll(ctx: Ctx, written: readonly Written<Row>[], keeping: Keeping): Promise<void> {
  const { source, agency = null, cost = null } = provenanceOf(ctx);
  const said = written.flatMap((one) => saidBy(ctx, one, keeping));
  if (said.length === 0) return;
  const now = ctx.now.toISOString();
  const rowIds = uuidList([...new Set(said.map((one) => one.row_id))]);
  const values = [JSON.stringify(said), now, rowIds, now, source, agency, cost, firstReviewState(source)];
  await ctx.em.execute(keeping.statement, values, 'run');
}

export function keepValues(ctx: Ctx, written: readonly Written<Customer>[]): Promise<void> {
  return keepAll(ctx, written, OF_CUSTOMERS);
}

export function keepContactValues(ctx: Ctx, written: readonly Written<Contact>[]): Promise<void> {
  return keepAll(ctx, written, OF_CONTACTS);
}
