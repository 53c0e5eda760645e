import type { Ctx } from '../../../kernel/context.ts';
import { nameKey, taxNumberKey } from './duplicate-keys.ts';
import { type DuplicateMatch, type Lookalike, phoneForms, taxKey } from './duplicate.rules.ts';

export interface Newcomer {
  readonly name: string;
  readonly phone?: string | null;
  readonly taxNumber?: string | null;
}

interface Found {
  readonly place: number;
  readonly match: DuplicateMatch;
  readonly isDeleted: boolean;
}

const PRESENT = "c.state in ('DRAFT', 'ACTIVE')";

/**
 * The same three ways as for one customer, for all rows of a table at once; each way is served by its index. Then those that
 * stand further up in the table itself.
 */
const LOOKALIKES = `/* customers.lookalikes */ with said as materialized (
    select * from json_to_recordset(?::json) as one (place int, name text, phones text[], tax text))
  select s.place, 'NAME' as match, false as "isDeleted" from said s
    join customers c on ${nameKey('c.name')} = ${nameKey('s.name')} and ${PRESENT} where s.name <> ''
  union select s.place, 'TAX_NUMBER', false from said s
    join customers c on ${taxNumberKey('c.tax_number')} = s.tax and ${PRESENT} where s.tax <> ''
  union select s.place, 'PHONE', c.state = 'DELETED' from said s cross join unnest(s.phones) as form
    join customers c on reverse(regexp_replace(c.phone, '[^0-9]', '', 'g')) = reverse(form)
      and c.state in ('DRAFT', 'ACTIVE', 'DELETED')
  union select s.place, 'NAME', false from said s
    join said e on ${nameKey('e.name')} = ${nameKey('s.name')} and e.place < s.place where s.name <> ''
  union select s.place, 'TAX_NUMBER', false from said s join said e on e.tax = s.tax and e.place < s.place where s.tax <> ''
  union select s.place, 'PHONE', false from said s cross join unnest(s.phones) as form
    join (select place, unnest(phones) as form from said) e on e.form = form.form and e.place < s.place`;

/** Which newcomers look like customers of the whole company or like one before them in the list, by their places in the list (rules 6.5). */
export async function findLookalikes(
  ctx: Ctx,
  newcomers: readonly (Newcomer | null)[],
): Promise<ReadonlyMap<number, readonly Lookalike[]>> {
  const said = newcomers.flatMap((one, place) =>
    one ? [{ place, name: one.name.trim(), phones: phoneForms(one.phone), tax: taxKey(one.taxNumber) }] : [],
  );
  if (said.length === 0) return new Map();
  const rows = await ctx.em.execute<Found[]>(LOOKALIKES, [JSON.stringify(said)]);
  return Map.groupBy(rows, ({ place }) => place);
}
