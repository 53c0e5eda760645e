import type { Ctx } from '../../../kernel/context.ts';
import { maskName } from '../../../kernel/mask.ts';
import { Binder } from '../../../reader/index.ts';
import { filedAs } from '../codes/filing-order.ts';
import { Customer } from '../customers/customer.entity.ts';
import { nameKey, taxNumberKey } from './duplicate-keys.ts';
import { type DuplicateMatch, phoneForms, taxKey } from './duplicate.rules.ts';

export interface DuplicateQuestion {
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly taxNumber?: string | null;
  /** The customer itself, when one is edited. */
  readonly exceptId?: string | null;
}

export interface FoundDuplicate {
  readonly id: string;
  readonly matchedBy: readonly DuplicateMatch[];
  /** Within the asker's own sight. */
  readonly isVisible: boolean;
  readonly isDeleted: boolean;
  readonly maskedName: string;
  readonly maskedOwnerName: string | null;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly isDeleted: boolean;
  readonly isVisible: boolean;
  readonly matches: readonly DuplicateMatch[];
}

const MOST = 20;
const PRESENT = "c.state in ('DRAFT', 'ACTIVE')";

/** One way of finding, written only when there is something to look for; each is served by an index. */
function ways(binder: Binder, { name, phone, taxNumber }: DuplicateQuestion): string[] {
  const way = (match: DuplicateMatch, condition: string, states: string): string =>
    `(select c.id, '${match}' as match from customers c where ${condition} and ${states} limit ${MOST})`;
  const found: string[] = [];
  const phones = phoneForms(phone);
  if (phones.length > 0) {
    const forms = binder.bind(phones.map((form) => [...form].toReversed().join('')));
    // The bin is hinted at by the phone alone (rules 6.4).
    found.push(
      way(
        'PHONE',
        `reverse(regexp_replace(c.phone, '[^0-9]', '', 'g')) = any(${forms}::text[])`,
        "c.state in ('DRAFT', 'ACTIVE', 'DELETED')",
      ),
    );
  }
  if (name?.trim())
    found.push(way('NAME', `${nameKey('c.name')} = ${nameKey(`${binder.bind(name.trim())}::text`)}`, PRESENT));
  const tax = taxKey(taxNumber);
  if (tax) found.push(way('TAX_NUMBER', `${taxNumberKey('c.tax_number')} = ${binder.bind(tax)}`, PRESENT));
  return found;
}

/** Customers of the whole company that look like this one; of those out of sight only masked words are told (rules 6.5). */
export async function findDuplicates(ctx: Ctx, question: DuplicateQuestion): Promise<FoundDuplicate[]> {
  const binder = new Binder(ctx);
  const found = ways(binder, question);
  if (found.length === 0) return [];
  const except = question.exceptId ? `and c.id <> ${binder.bind(question.exceptId)}::uuid` : '';
  const rows = await ctx.read<Row>(
    `/* customers.duplicates */ select c.id, c.name, e.name as owner, c.state = 'DELETED' as "isDeleted", (${binder.scope(Customer, 'c')}) as "isVisible",
       array_agg(distinct f.match order by f.match) as matches
     from (${found.join(' union all ')}) f join customers c on c.id = f.id left join employees e on e.id = c.owner_id
     where true ${except} group by c.id, e.name order by c.state = 'DELETED', ${filedAs('c')} limit ${MOST}`,
    binder.values,
  );
  return rows.map(({ id, name, owner, isDeleted, isVisible, matches }) => ({
    id,
    matchedBy: matches,
    isVisible,
    isDeleted,
    maskedName: maskName(name),
    maskedOwnerName: owner === null ? null : maskName(owner),
  }));
}
