import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import { Employee, Region } from '../../staff/index.ts';
import {
  assignChanged,
  created,
  defineSheet,
  given,
  refused,
  rowOf,
  rowsByKey,
  skipped,
  updated,
  type Column,
  type RowOf,
  type RowResult,
  type Values,
} from '../../transfer/index.ts';
import { whyNotImport } from '../changes/import-consent.ts';
import { codeOf, openCode, reissueCode } from '../codes/customer-code.actions.ts';
import { CustomerCode } from '../codes/customer-code.entity.ts';
import { CUSTOMER_GENDERS, CUSTOMER_GRADES, formatCustomerCode, needsNewCode } from '../codes/customer-code.rules.ts';
import { whyNotOpen } from '../duplicates/duplicate.rules.ts';
import { findLookalikes } from '../duplicates/lookalike.queries.ts';
import { moveCustomers } from '../ownership/hand-over.actions.ts';
import type { Move } from '../ownership/holding.rules.ts';
import { openPeriod } from '../ownership/ownership-period.actions.ts';
import { planImport, type CustomerPlan, type ImportPlan } from './customer-import.actions.ts';
import { findCustomersByKey } from './customer-key.queries.ts';
import { profileFields, type ProfileField } from './customer-profile.ts';
import { Customer } from './customer.entity.ts';
import { CUSTOMER_NATURES, CUSTOMER_SOURCES, defaultGender, whyNotGender } from './customer.rules.ts';
import { linksOf } from './import-links.ts';

const COLUMN_OF_KIND: Record<Exclude<ProfileField['kind'], 'choice'>, Column> = {
  text: { type: 'text', maxLength: 2000 },
  money: { type: 'decimal' },
  count: { type: 'integer' },
  date: { type: 'date' },
};

const columns = {
  code: { type: 'text', maxLength: 20, aliases: ['客户编号'] },
  externalKey: { type: 'text', maxLength: 100 },
  name: { type: 'text', required: true, maxLength: 200, aliases: ['客户', '客户名称'] },
  region: { type: 'reference', aliases: ['区域', '区域代码'] },
  grade: { type: 'enum', values: CUSTOMER_GRADES, aliases: ['等级'] },
  gender: { type: 'enum', values: CUSTOMER_GENDERS, aliases: ['性别'] },
  nature: { type: 'enum', values: CUSTOMER_NATURES, aliases: ['客户性质'] },
  owner: { type: 'reference', aliases: ['业务员', '工号'] },
  source: { type: 'enum', values: CUSTOMER_SOURCES, aliases: ['来源'] },
  referredBy: { type: 'reference', aliases: ['介绍人', '转介绍客户'] },
  suppliedBy: { type: 'reference', aliases: ['供货代理', '代理商'] },
  isDirect: { type: 'boolean', aliases: ['直接客户'] },
  phone: { type: 'text', maxLength: 60, aliases: ['电话'] },
  isKnownDistinct: { type: 'boolean', aliases: ['确认为另一客户'] },
} as const;

const profileColumns: Record<string, Column> = Object.fromEntries(
  [...profileFields].map(([name, { kind, values = [] }]) => [
    name,
    kind === 'choice' ? { type: 'enum', values } : COLUMN_OF_KIND[kind],
  ]),
);

type CustomerRow = RowOf<typeof columns>;

/** Customers are known by the key of the other system or by their code; an incoming code is kept where its serial is free (rules 4). */
export const customerSheet = defineSheet({
  name: 'customers',
  key: ['externalKey', 'code'],
  rights: ['customer:readAll', 'customer:create', 'customer:fill', 'customer:handOver'],
  columns: { ...profileColumns, ...columns },
  async write(ctx, all) {
    const rows = all as readonly CustomerRow[];
    const owners = await rowsByKey(ctx, Employee, { property: 'number', keys: rows.map((row) => row.owner) });
    const plans = await planImport(ctx, rows);
    const ofCodes = plans.map((plan) => ('incoming' in plan ? plan.incoming?.regionCode : null));
    const codes = [...rows.map((row) => row.region), ...ofCodes];
    const regions = await rowsByKey(ctx, Region, { property: 'code', keys: codes });
    const named = await findCustomersByKey(
      ctx,
      rows.flatMap((row) => [row.referredBy, row.suppliedBy]).filter((key) => typeof key === 'string'),
    );
    const lookalikes = await findLookalikes(
      ctx,
      rows.map((row, index) => (isNewcomer(plans[index]) ? row : null)),
    );
    const results: RowResult[] = [];
    const moves: Move[] = [];
    for (const [index, row] of rows.entries()) {
      const plan = plans[index];
      const alike = whyNotOpen(lookalikes.get(index) ?? [], row.isKnownDistinct === true);
      if (alike) results.push(refused(alike.reason, alike.field));
      else if (plan) results.push(await put(ctx, { row, plan, regions, owners, named, moves }));
    }
    await ctx.em.flush();
    await moveCustomers(ctx, moves, 'import');
    return results;
  },
});

/** Who is known by key or code is changed; only of the others it is asked whom they look like (rules 6.5). */
function isNewcomer(plan: ImportPlan | undefined): boolean {
  return plan !== undefined && 'before' in plan && plan.before === null;
}

interface Putting {
  readonly row: CustomerRow;
  readonly plan: ImportPlan;
  readonly regions: ReadonlyMap<string, Region>;
  readonly owners: ReadonlyMap<string, Employee>;
  /** Customers that rows name as who referred or supplies them. */
  readonly named: ReadonlyMap<string, Customer>;
  /** Who gets another owner; all of them are handed over together. */
  readonly moves: Move[];
}

async function put(ctx: Ctx, putting: Putting): Promise<RowResult> {
  const { row, plan } = putting;
  if ('refused' in plan) return refused(plan.refused, 'code');
  const references = referencesOf(row, plan, putting);
  if ('outcome' in references) return references;
  const facts = factsOf(row, plan);
  const misfit = whyNotGender(facts.nature, facts.gender);
  if (misfit) return refused(misfit, 'gender');

  const links = linksOf(row, { before: plan.before, named: putting.named });
  if ('outcome' in links) return links;

  const { region, owner } = references;
  const { code: _code, region: _region, owner: _owner, isKnownDistinct: _distinct, phone, ...rest } = row;
  const { referredBy: _referredBy, suppliedBy: _suppliedBy, isDirect: _isDirect, ...plain } = rest;
  const values: Values<Customer> = { ...plain, ...facts, ...links, region, phoneFull: phone };
  const { before, serial, incoming } = plan;
  if (before)
    return whyNotImport(ctx, { ...before }, values) ?? change(ctx, before, { values, owner, moves: putting.moves });
  create(
    ctx,
    { ...given(values), serial, owner: owner ?? null, state: 'ACTIVE' },
    incoming && formatCustomerCode(incoming),
  );
  return created;
}

interface References {
  readonly region: Region;
  /** Undefined: the file says nothing about owners. */
  readonly owner: Employee | null | undefined;
}

function referencesOf(
  row: CustomerRow,
  { before, incoming }: CustomerPlan,
  { regions, owners }: Pick<Putting, 'regions' | 'owners'>,
): References | RowResult {
  const code = row.region ?? (before ? null : incoming?.regionCode);
  const region = code ? regions.get(code) : before?.region;
  const owner = rowOf(row.owner, owners);
  if (!region) return refused(code ? 'UNKNOWN_REFERENCE' : 'REQUIRED', 'region');
  return row.owner && !owner ? refused('UNKNOWN_REFERENCE', 'owner') : { region, owner };
}

/** What the file says, else what is known, else what the incoming code says, else what is usual. */
function factsOf(row: CustomerRow, { before, incoming }: CustomerPlan): Pick<Customer, 'nature' | 'gender' | 'grade'> {
  const said = before ?? incoming;
  const nature = row.nature ?? before?.nature ?? 'COMPANY';
  return {
    nature,
    gender: row.gender ?? said?.gender ?? defaultGender(nature),
    grade: row.grade ?? said?.grade ?? 'N',
  };
}

function create(ctx: Ctx, values: Partial<Customer>, incoming: string | null): void {
  const customer = add(ctx, Customer, values);
  customer.code = codeOf(customer);
  openCode(ctx, customer, null);
  openPeriod(ctx, customer, null);
  if (incoming === null || incoming === customer.code) return;
  // The facts of the row make another code than the one it came with, which must resolve all the same.
  add(ctx, CustomerCode, { customer, code: incoming, validFrom: ctx.now, validTo: ctx.now, reason: null });
}

async function change(
  ctx: Ctx,
  customer: Customer,
  { values, owner, moves }: { values: Values<Customer>; owner: Employee | null | undefined; moves: Move[] },
): Promise<RowResult> {
  const facts = () => ({ regionCode: customer.region.code, grade: customer.grade, gender: customer.gender });
  const before = facts();
  const hasChanged = assignChanged(customer, values);
  if (needsNewCode(before, facts())) await reissueCode(ctx, customer, 'import');
  if (owner === undefined || owner === customer.owner) return hasChanged ? updated : skipped;
  moves.push({ customerId: customer.id, fromId: customer.owner?.id ?? null, toId: owner?.id ?? null });
  return updated;
}
