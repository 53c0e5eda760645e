import type { Ctx } from '../../kernel/context.ts';
import { wayUpIn, whyNotEmail, whyNotEmployment, whyNotManager } from '../../modules/staff/employees/employee.rules.ts';
import {
  type BroughtIn,
  Employee,
  employeesPosted,
  followFile,
  managersAbove,
  Region,
  Shop,
  whyNotLeaving,
} from '../../modules/staff/index.ts';
import {
  defineSheet,
  refused,
  type RowOf,
  rowOf,
  type RowResult,
  rowsByKey,
  updated,
  upsert,
  waiting,
} from '../../modules/transfer/index.ts';
import {
  CHANNEL_WORDS,
  CHANNELS,
  LEAVE_REASON_WORDS,
  LEAVE_REASONS,
  SHOP_POST_WORDS,
  SHOP_POSTS,
} from './employee.words.ts';

const COLUMNS = {
  number: { type: 'text', required: true, maxLength: 20, aliases: ['工号', 'Staff no.'] },
  name: { type: 'text', required: true, maxLength: 100, aliases: ['姓名', 'Name'] },
  gender: {
    type: 'enum',
    values: ['F', 'M', 'X'],
    words: { F: ['女', 'Woman', 'Female'], M: ['男', 'Man', 'Male'], X: ['未说明', '其他', 'Not stated', 'Other'] },
    aliases: ['性别', 'Gender'],
  },
  post: { type: 'text', maxLength: 100, aliases: ['职务', 'Title'] },
  shop: { type: 'reference', aliases: ['门店代码', '门店', 'Shop code', 'Shop'] },
  shopPost: { type: 'enum', values: SHOP_POSTS, words: SHOP_POST_WORDS, aliases: ['岗位', 'Post'] },
  startsOn: { type: 'date', aliases: ['任职日期', 'Posted from'] },
  region: { type: 'reference', aliases: ['区域代码', '区域', 'Region code', 'Region'] },
  manager: { type: 'reference', aliases: ['上级工号', '上级', 'Manager no.', 'Manager'] },
  hiredOn: { type: 'date', aliases: ['入职日期', 'Hired on'] },
  leftOn: { type: 'date', aliases: ['离职日期', 'Left on'] },
  channel: { type: 'enum', values: CHANNELS, words: CHANNEL_WORDS, aliases: ['招聘渠道', 'Channel'] },
  leaveReason: {
    type: 'enum',
    values: LEAVE_REASONS,
    words: LEAVE_REASON_WORDS,
    aliases: ['离职原因', 'Reason for leaving'],
  },
  email: { type: 'text', maxLength: 200, aliases: ['邮箱', '电子邮箱', 'E-mail'] },
  phone: { type: 'text', maxLength: 50, aliases: ['电话', '手机', 'Phone'] },
  homeAddress: { type: 'text', maxLength: 300, aliases: ['住址', '家庭住址', 'Home address'] },
  birthOn: { type: 'date', aliases: ['生日', 'Birthday'] },
  externalKey: { type: 'text', maxLength: 100, aliases: ['外部编号', 'Key of the other system'] },
} as const;

type Row = RowOf<typeof COLUMNS>;

/** Who may not leave yet, by number: a file is no way round what keeps a person here (rules 8.4). */
async function keptHere(
  ctx: Ctx,
  known: ReadonlyMap<string, Employee>,
  rows: readonly Row[],
): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const { number, leftOn } of rows) {
    const employee = known.get(number);
    if (!leftOn || !employee || employee.leftOn === leftOn) continue;
    const why = await whyNotLeaving(ctx, employee);
    if (why) kept.set(number, why);
  }
  return kept;
}

/** Rows that the file names, and who of the people was posted before. */
interface Known {
  readonly regions: ReadonlyMap<string, Region>;
  readonly shops: ReadonlyMap<string, Shop>;
  readonly managers: ReadonlyMap<string, Employee>;
  readonly posted: ReadonlySet<string>;
  readonly kept: ReadonlyMap<string, string>;
  /** Who reports to whom and who has which key, the rows of the file so far included. */
  readonly reporting: Map<string, string | null>;
  readonly keyed: Map<string, string>;
}

async function keyHolders(ctx: Ctx, rows: readonly Row[]): Promise<Map<string, string>> {
  const keys = rows.map(({ externalKey }) => externalKey);
  const holders = await rowsByKey(ctx, Employee, { property: 'externalKey', keys });
  return new Map([...holders].map(([key, { number }]) => [key, number]));
}

/** The day that the posting begins: what the file says, else the first day of work. */
function startOf({ startsOn, hiredOn }: Row, employee: Employee | undefined): string | null {
  return startsOn ?? hiredOn ?? employee?.hiredOn ?? null;
}

function whyNotPosting(row: Row, employee: Employee | undefined): RowResult | null {
  const { shopPost, shop, startsOn } = row;
  if (!shopPost) return startsOn ? refused('VALUE_REQUIRED', 'shopPost') : null;
  if ((shopPost === 'OFFICE') === Boolean(shop)) return refused('POSTING_SHOP_UNFIT', 'shop');
  return startOf(row, employee) === null ? refused('VALUE_REQUIRED', 'startsOn') : null;
}

/** Once somebody was posted, postings alone say where he works (rules 17.6); an empty cell says nothing then. */
function whyNotShop(
  { shopPost, shop: code, number }: Row,
  { shops, posted }: Known,
  employee: Employee | undefined,
): RowResult | null {
  if (!code) return null;
  const shop = shops.get(code);
  if (!shop) return refused('UNKNOWN_REFERENCE', 'shop');
  const isFixed = !shopPost && posted.has(number);
  return isFixed && shop.id !== employee?.shop?.id ? refused('SHOP_FROM_POSTING', 'shop') : null;
}

/** The days of the row with what the file leaves as it is. */
function whyNotDays({ hiredOn, leftOn, channel, leaveReason }: Row, employee: Employee | undefined): RowResult | null {
  const days = {
    hiredOn: hiredOn === undefined ? (employee?.hiredOn ?? null) : hiredOn,
    leftOn: leftOn === undefined ? (employee?.leftOn ?? null) : leftOn,
  };
  const why = whyNotEmployment(days);
  if (why) return refused(why, 'leftOn');
  return (channel || leaveReason) && days.hiredOn === null ? refused('VALUE_REQUIRED', 'hiredOn') : null;
}

/** Nobody reports to himself by however many others. */
function whyNotLeader({ number, manager }: Row, { reporting }: Known): RowResult | null {
  const why = manager ? whyNotManager(number, wayUpIn(reporting, manager)) : null;
  return why && refused(why, 'manager');
}

/** A key of the other system belongs to one person. */
function whyNotKey({ number, externalKey }: Row, { keyed }: Known): RowResult | null {
  const holder = externalKey ? keyed.get(externalKey) : undefined;
  return holder === undefined || holder === number ? null : refused('ALREADY_EXISTS', 'externalKey');
}

function whyNotRow(row: Row, known: Known, employee: Employee | undefined): RowResult | null {
  const { region, number, leftOn, email } = row;
  const kept = leftOn && known.kept.get(number);
  if (kept) return refused(kept, 'leftOn');
  if (region && !known.regions.has(region)) return refused('UNKNOWN_REFERENCE', 'region');
  const mail = whyNotEmail(email);
  if (mail) return refused(mail, 'email');
  const why = whyNotLeader(row, known) ?? whyNotKey(row, known) ?? whyNotShop(row, known, employee);
  return why ?? whyNotPosting(row, employee) ?? whyNotDays(row, employee);
}

function broughtIn(row: Row, employee: Employee, shops: Known['shops']): BroughtIn {
  const { channel, leaveReason, shopPost } = row;
  const startsOn = startOf(row, employee);
  const told = { employee, channel, leaveReason };
  return shopPost && startsOn
    ? { ...told, posting: { post: shopPost, shop: rowOf(row.shop, shops) ?? null, startsOn } }
    : told;
}

/** What the rows were answered, and who got an employment or posting beside. */
async function followed(
  ctx: Ctx,
  rows: readonly Row[],
  { results, shops }: { results: readonly RowResult[]; shops: Known['shops'] },
) {
  const done = rows.filter((_, at) => ['created', 'updated', 'skipped'].includes(results[at]?.outcome ?? ''));
  const people = await rowsByKey(ctx, Employee, { property: 'number', keys: done.map(({ number }) => number) });
  const changed = await followFile(
    ctx,
    done.flatMap((row) => {
      const employee = people.get(row.number);
      return employee ? [broughtIn(row, employee, shops)] : [];
    }),
  );
  await ctx.em.flush();
  return results.map((result, at) => {
    const id = people.get(rows[at]?.number ?? '')?.id;
    return result.outcome === 'skipped' && id && changed.has(id) ? updated : result;
  });
}

/** The staff roster 花名册: people with entry, channel, post and shop, checked like the forms (rules 20.0). */
export const employeeSheet = defineSheet({
  name: 'employees',
  key: ['number'],
  columns: COLUMNS,
  rights: ['employee:manage', 'employment:manage', 'posting:manage', 'employee:readPhone', 'employee:readPersonal'],
  async write(ctx, rows) {
    const before = await rowsByKey(ctx, Employee, { property: 'number', keys: rows.map((row) => row.number) });
    const shops = await rowsByKey(ctx, Shop, { property: 'code', keys: rows.map((row) => row.shop) });
    const known: Known = {
      shops,
      regions: await rowsByKey(ctx, Region, { property: 'code', keys: rows.map((row) => row.region) }),
      managers: await rowsByKey(ctx, Employee, { property: 'number', keys: rows.map((row) => row.manager) }),
      posted: await employeesPosted(
        ctx,
        rows.map((row) => row.number),
      ),
      kept: await keptHere(ctx, before, rows),
      reporting: await managersAbove(
        ctx,
        rows.flatMap(({ number, manager }) => [number, ...(manager ? [manager] : [])]),
      ),
      keyed: await keyHolders(ctx, rows),
    };
    const results = await upsert(ctx, {
      entity: Employee,
      rows,
      key: { property: 'number', of: (row) => row.number },
      valuesOf(row, people) {
        const why = whyNotRow(row, known, people.get(row.number));
        if (why) return why;
        const {
          region,
          shop,
          shopPost,
          manager,
          phone,
          number,
          name,
          gender,
          post,
          hiredOn,
          leftOn,
          email,
          homeAddress,
          birthOn,
          externalKey,
        } = row;
        const leader = rowOf(manager, people) ?? rowOf(manager, known.managers);
        if (leader === null && manager) return waiting('manager');
        if (manager !== undefined) known.reporting.set(number, manager);
        if (externalKey) known.keyed.set(externalKey, number);
        const plain = { number, name, gender, post, hiredOn, leftOn, email, homeAddress, birthOn, externalKey };
        const place = shopPost || known.posted.has(number) ? undefined : rowOf(shop, shops);
        return { ...plain, region: rowOf(region, known.regions), shop: place, manager: leader, phoneFull: phone };
      },
    });
    return followed(ctx, rows, { results, shops });
  },
});
