import { refused, type RowResult } from '../../transfer/index.ts';
import type { Customer } from './customer.entity.ts';
import { type CustomerSource, whyNotReferral } from './customer.rules.ts';
import { whyNotDirect, whyNotSupplier } from './supply.rules.ts';

/** Customers that a row names by key or code: undefined where the file says nothing. */
interface LinkRow {
  readonly source?: CustomerSource | null | undefined;
  readonly referredBy?: string | null | undefined;
  readonly suppliedBy?: string | null | undefined;
  readonly isDirect?: boolean | null | undefined;
}

interface Links {
  readonly referredBy?: Customer | undefined;
  readonly suppliedBy?: Customer | undefined;
  readonly isDirect?: boolean | undefined;
}

interface Known {
  readonly before: Customer | null;
  readonly named: ReadonlyMap<string, Customer>;
}

interface Wrong {
  readonly reason: string;
  readonly field: 'referredBy' | 'suppliedBy' | 'isDirect';
}

function whyNotReferrer(row: LinkRow, before: Customer | null, referredBy: Customer | undefined): Wrong | null {
  const field = 'referredBy';
  if (row.referredBy && !referredBy) return { reason: 'UNKNOWN_REFERENCE', field };
  if (referredBy && referredBy === before) return { reason: 'CUSTOMER_REFERRED_BY_ITSELF', field };
  if (!row.source) return null;
  const reason = whyNotReferral({ source: row.source, referredBy: referredBy ?? before?.referredBy ?? null });
  return reason && { reason, field };
}

function misfitOf({ id, type, suppliedBy: above }: Customer, before: Customer | null) {
  return whyNotSupplier(before?.id ?? null, { id, type, isBehind: before !== null && above?.id === before.id });
}

function whyNotSupply(row: LinkRow, before: Customer | null, suppliedBy: Customer | undefined): Wrong | null {
  if (row.suppliedBy && !suppliedBy) return { reason: 'UNKNOWN_REFERENCE', field: 'suppliedBy' };
  const misfit = suppliedBy ? misfitOf(suppliedBy, before) : null;
  if (misfit) return { reason: misfit, field: 'suppliedBy' };
  const supplier = suppliedBy ?? before?.suppliedBy ?? null;
  const reason = whyNotDirect({ suppliedBy: supplier, isDirect: row.isDirect === true });
  return reason && { reason, field: 'isDirect' };
}

/** Who named it and who supplies it, held to the same rules as in the form (rules 5.5, 7.1, 8.7). */
export function linksOf(row: LinkRow, { before, named }: Known): Links | RowResult {
  const referredBy = named.get(row.referredBy ?? '');
  const suppliedBy = named.get(row.suppliedBy ?? '');
  const wrong = whyNotReferrer(row, before, referredBy) ?? whyNotSupply(row, before, suppliedBy);
  if (wrong) return refused(wrong.reason, wrong.field);
  // With an agent it follows by itself.
  return { referredBy, suppliedBy, isDirect: suppliedBy ? false : (row.isDirect ?? undefined) };
}
