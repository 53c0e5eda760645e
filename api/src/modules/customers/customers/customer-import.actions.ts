import type { Ctx } from '../../../kernel/context.ts';
import {
  parseCustomerCode,
  whyNotKeepCode,
  formatCustomerCode,
  type CustomerCodeParts,
} from '../codes/customer-code.rules.ts';
import { moveSerialsPast, takeSerials } from '../codes/customer-serial.queries.ts';
import { findCustomersByKey } from './customer-key.queries.ts';
import { Customer } from './customer.entity.ts';

interface Incoming {
  readonly externalKey?: string | null;
  readonly code?: string | null;
}

/** Whom a row is about (nobody yet: a new customer), with the serial and the code that it came with. */
export interface CustomerPlan {
  readonly before: Customer | null;
  readonly serial: number;
  readonly incoming: CustomerCodeParts | null;
}

export type ImportPlan = { readonly refused: string } | CustomerPlan;

/** Finds out for every row whom it is about. Serials that came in are kept first, then new ones are taken past them (rules 4). */
export async function planImport(ctx: Ctx, rows: readonly Incoming[]): Promise<ImportPlan[]> {
  const parts = rows.map(({ code }) => (code ? parseCustomerCode(code) : null));
  const codes = parts.map((part) => (part ? formatCustomerCode(part) : null));
  const keys = [...rows.map((row) => row.externalKey), ...codes].filter((key) => typeof key === 'string');
  const known = await findCustomersByKey(ctx, keys);
  await ctx.em.populate([...known.values()], ['region']);
  const givenSerials = await serialsGiven(ctx, parts);

  const drafts = rows.map((row, index): Draft => {
    const incoming = parts[index] ?? null;
    const before = whoIs(row, { byKey: known.get(row.externalKey ?? ''), byCode: known.get(codes[index] ?? '') });
    if (before) return draftOfKnown(before, incoming);
    const reason = row.code ? whyNotKeepCode(incoming, givenSerials) : null;
    if (reason) return { refused: reason };
    if (incoming) givenSerials.add(incoming.serial);
    return { before: null, serial: incoming?.serial ?? null, incoming };
  });
  return withSerials(ctx, drafts);
}

type Draft =
  | { refused: string }
  | { before: Customer | null; serial: number | null; incoming: CustomerCodeParts | null };

/** The serial identifies for ever: a row cannot give a customer another one. */
function draftOfKnown(before: Customer, incoming: CustomerCodeParts | null): Draft {
  if (incoming && incoming.serial !== before.serial) return { refused: 'CUSTOMER_SERIAL_TAKEN' };
  return { before, serial: before.serial, incoming };
}

/** A code names a customer unless the row's own key says that it is about somebody else. */
function whoIs(
  row: Incoming,
  { byKey, byCode }: { byKey: Customer | undefined; byCode: Customer | undefined },
): Customer | null {
  if (byKey) return byKey;
  const isOther = row.externalKey && byCode?.externalKey;
  return isOther ? null : (byCode ?? null);
}

/** Of all customers that ever were, also those that the actor does not see. */
async function serialsGiven(ctx: Ctx, parts: readonly (CustomerCodeParts | null)[]): Promise<Set<number>> {
  const wanted = parts.flatMap((part) => (part ? [part.serial] : []));
  if (wanted.length === 0) return new Set();
  const rows = await ctx.em.find(Customer, { serial: { $in: wanted } }, { filters: { scope: false } });
  return new Set(rows.map(({ serial }) => serial));
}

async function withSerials(ctx: Ctx, drafts: readonly Draft[]): Promise<ImportPlan[]> {
  const kept = drafts.flatMap((draft) =>
    'incoming' in draft && !draft.before && draft.incoming ? [draft.incoming.serial] : [],
  );
  if (kept.length > 0) await moveSerialsPast(ctx.em, Math.max(...kept));
  const wanting = drafts.filter((draft) => 'serial' in draft && draft.serial === null).length;
  const fresh = wanting > 0 ? await takeSerials(ctx.em, wanting) : [];
  return drafts.map((draft): ImportPlan => {
    if ('refused' in draft) return draft;
    return { ...draft, serial: draft.serial ?? fresh.shift() ?? 0 };
  });
}
