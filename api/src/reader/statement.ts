import { fault, badInput } from '../kernel/faults.ts';
import type { Binder } from './binder.ts';
import type { ToMany } from './catalog.ts';
import { type FilterValue, predicate } from './filter.ts';
import { afterCursor, orderBy, readCursor, type SortInput, sortSteps, type SortStep } from './keyset.ts';
import type { Arguments, Level } from './plan.ts';
import { rankStep, searchArms, type SearchArm, searchCondition } from './search.ts';

export const STANDARD_PAGE = 20;
const PAGE_LIMITS = { person: 100, token: 500, system: 500 } as const;

/** The page size asked for, refused outside 1 to the limit of the kind of actor (promises S5). */
export function pageSize(args: Arguments, kind: keyof typeof PAGE_LIMITS): number {
  const first = (args['first'] as number | null | undefined) ?? STANDARD_PAGE;
  const limit = PAGE_LIMITS[kind];
  if (first < 1) badInput('`first` must be at least 1.');
  if (first > limit)
    throw fault('PAGE_TOO_LARGE', `A page has at most ${limit} rows; ask for the next one with \`after\`.`, { limit });
  return first;
}

/** Rows of a level in words of SQL: which, in which order, from where on. */
interface Arm {
  readonly join: string;
  readonly where: string;
  readonly steps: readonly SortStep[];
  /** The columns of the level, and behind them the sort values when cursors are wanted. */
  readonly columns: string;
}

export interface Sought extends Arm {
  readonly size: number;
  readonly after: boolean;
  /** Those that follow when the first rows do not fill the page. */
  readonly further: readonly Arm[];
}

export interface Seeking {
  readonly binder: Binder;
  readonly standard: readonly string[];
  readonly cursors: boolean;
  /** The list that is read, below visible parents; absent for root pages. */
  readonly below?: ToMany;
}

const EVERY_ROW: SearchArm = { rank: '', join: '', where: 'true' };

export function seek(level: Level, args: Arguments, { binder, standard, cursors, below }: Seeking): Sought {
  const { entity } = level;
  const wanted = args['sort'] as SortInput[] | null | undefined;
  const sorting = sortSteps(entity, { wanted, standard, binder });
  const isSorted = Boolean(wanted?.length);
  const conditions = [binder.scope(entity.class, 't', below?.parent)];
  const filter = args['filter'] as FilterValue | null | undefined;
  if (filter) conditions.push(predicate(filter, { entity, alias: 't', binder }));
  const found = isSorted ? searchCondition(entity.class, args['search'], binder) : null;
  if (found) conditions.push(found);
  const arms = isSorted ? null : searchArms(entity.class, args['search'], binder);
  const after = (args['after'] ?? null) as string | null;
  const armOf = ({ rank, join, where }: SearchArm): Arm => {
    const steps = rank ? [rankStep(rank), ...sorting] : sorting;
    const behind = after === null ? [] : [afterCursor(steps, readCursor(after, steps), { alias: 't', binder })];
    const sorted = cursors ? steps.map(({ sql, cast }) => (cast === 'text' ? sql('t') : `${sql('t')}::text`)) : [];
    return {
      join,
      where: [...conditions, where, ...behind].filter((condition) => condition !== 'true').join(' and ') || 'true',
      steps,
      columns: [...level.columns, ...sorted].join(', '),
    };
  };
  const [first = EVERY_ROW, ...others] = arms ?? [];
  return {
    ...armOf(first),
    size: pageSize(args, binder.asker.actor.kind),
    after: after !== null,
    further: others.map(armOf),
  };
}

/** Arms are read one after the other. */
function armsOf(level: Level, sought: Sought, limit: string): string {
  const arms = [sought, ...sought.further].map(
    ({ columns, join, where, steps }) =>
      `select ${columns} from ${level.entity.table} t${join} where ${where} order by ${orderBy(steps, 't')}${limit}`,
  );
  if (arms.length === 1) return arms[0] as string;
  return `select * from (${arms.map((arm) => `(${arm})`).join(' union all ')}) arms${limit}`;
}

/** All rows of a root list, from the first or from behind a cursor on. */
export function rootRows(level: Level, sought: Sought): string {
  return armsOf(level, sought, '');
}

/** One more row than asked for tells whether another page follows. Further arms are read until it is full. */
export function rootPage(level: Level, sought: Sought, binder: Binder): string {
  return armsOf(level, sought, ` limit ${binder.bind(sought.size + 1)}::int`);
}

export function rowsById(level: Level, ids: readonly string[], binder: Binder): string {
  const wanted = binder.bindIds(ids);
  const scope = binder.scope(level.entity.class, 't');
  return `select ${level.columns.join(', ')} from ${level.entity.table} t where t.id = any(${wanted}) and ${scope}`;
}

/** The first rows of every parent's list, the parent's id behind the columns: one index walk a parent, whatever the length of the lists. */
export function childPages(
  field: ToMany,
  level: Level,
  { sought, ids, binder }: { sought: Sought; ids: readonly string[]; binder: Binder },
): string {
  const { columns, where, steps, size } = sought;
  return (
    `select c.*, p.id from unnest(${binder.bindIds(ids)}) p(id) cross join lateral (select ${columns} from ${level.entity.table} t ` +
    `where ${field.via.sql('t')} = p.id and ${where} order by ${orderBy(steps, 't')} limit ${binder.bind(size + 1)}::int) c`
  );
}

export function childLists(
  field: ToMany,
  level: Level,
  { ids, binder }: { ids: readonly string[]; binder: Binder },
): string {
  const via = field.via.sql('t');
  const steps = sortSteps(level.entity, { wanted: null, standard: field.sort, binder });
  const scope = binder.scope(level.entity.class, 't', field.parent);
  return (
    `select ${[...level.columns, via].join(', ')} from ${level.entity.table} t ` +
    `where ${via} = any(${binder.bindIds(ids)}) and ${scope} order by ${orderBy(steps, 't')}`
  );
}

/** Which rows the list has, whatever page of it is read. */
export function counted(
  level: Level,
  args: Arguments,
  { binder, below }: { binder: Binder; below?: ToMany | undefined },
): string {
  const filter = args['filter'] as FilterValue | null | undefined;
  const conditions = [binder.scope(level.entity.class, 't', below?.parent)];
  if (filter) conditions.push(predicate(filter, { entity: level.entity, alias: 't', binder }));
  const found = searchCondition(level.entity.class, args['search'], binder);
  if (found) conditions.push(found);
  return conditions.join(' and ');
}

export function rootCount(level: Level, args: Arguments, binder: Binder): string {
  return `select count(*) from ${level.entity.table} t where ${counted(level, args, { binder })}`;
}

export function childCounts(
  field: ToMany,
  level: Level,
  { args, ids, binder }: { args: Arguments; ids: readonly string[]; binder: Binder },
): string {
  const via = field.via.sql('t');
  const condition = counted(level, args, { binder, below: field });
  return (
    `select ${via}, count(*) from ${level.entity.table} t ` +
    `where ${via} = any(${binder.bindIds(ids)}) and ${condition} group by 1`
  );
}
