import { EVERYTHING } from '../kernel/scope.ts';
import { isBucketed, type MeasureName } from './aggregate-plan.ts';
import type { Binder } from './binder.ts';
import type { Column, EntityType, ToMany, ToOne } from './catalog.ts';
import { mayUse, visibleOnly } from './filter.ts';
import type { Bucket, GroupMeasure, Measurable } from './group-arguments.ts';
import type { Arguments, Level } from './plan.ts';
import { counted } from './statement.ts';

/** Which rows are summed up: those of a list that its filter leaves, below each parent or all of them. */
export interface SummedRows {
  readonly level: Level;
  readonly args: Arguments;
  /** The list below visible parents, and their ids; absent at the root. */
  readonly below?: ToMany | undefined;
  readonly ids?: readonly string[] | undefined;
}

const MEASURES: Record<MeasureName, (fact: string) => string> = {
  COUNT: () => 'count(*)',
  SUM: (fact) => `sum(${fact})`,
  // Not `avg`, which divides a large sum to fewer places than are promised.
  AVG: (fact) => `round(sum(${fact}) * 1.${'0'.repeat(20)} / nullif(count(${fact}), 0), 6)`,
  MIN: (fact) => `min(${fact})`,
  MAX: (fact) => `max(${fact})`,
  COUNT_DISTINCT: (fact) => `count(distinct ${fact})`,
};

/** Ids of rows that are hidden from the asker are not told apart: they fall together with none. */
function visibleId({ column, target }: ToOne, binder: Binder): string {
  const inner = binder.alias();
  const scope = visibleOnly(target, inner, binder);
  const id = column.sql('t');
  if (scope === EVERYTHING) return id;
  return `case when exists (select 1 from ${target.table} ${inner} where ${inner}.id = ${id} and ${scope}) then ${id} end`;
}

/** The first day of the span in which a day or an instant lies, by the company's calendar; weeks begin on Monday. */
function bucketOf(column: Column, bucket: Bucket, binder: Binder): string {
  const local =
    column.value === 'instant'
      ? `${column.sql('t')} at time zone ${binder.bind(binder.asker.zone)}::text`
      : `${column.sql('t')}::timestamp`;
  return `date_trunc('${bucket.toLowerCase()}', ${local})::date`;
}

/** What a statement about many rows takes of each row, every expression once, as columns of an inner select. */
export class Facts {
  readonly #entity: EntityType;
  readonly #binder: Binder;
  readonly #columns = new Map<string, { readonly name: string; readonly sql: string }>();

  constructor(entity: EntityType, binder: Binder) {
    this.#entity = entity;
    this.#binder = binder;
  }

  /** A value of the row as a measure reads it. */
  of(field: Measurable): string {
    mayUse(field, { entity: this.#entity, binder: this.#binder });
    return this.#column(field.name, () => (field.kind === 'toOne' ? visibleId(field, this.#binder) : field.sql('t')));
  }

  /** A value of the row as rows are grouped by it. */
  key(field: Measurable, bucket: Bucket): string {
    if (!isBucketed(field)) return this.of(field);
    mayUse(field, { entity: this.#entity, binder: this.#binder });
    return this.#column(`${field.name} ${bucket}`, () => bucketOf(field, bucket, this.#binder));
  }

  measure(name: MeasureName, of: Measurable | null): string {
    return MEASURES[name](of ? this.of(of) : '');
  }

  #column(key: string, sql: () => string): string {
    let known = this.#columns.get(key);
    if (!known) {
      known = { name: `f${this.#columns.size + 1}`, sql: sql() };
      this.#columns.set(key, known);
    }
    return `x.${known.name}`;
  }

  /** The inner select, with the parent's id as `p` where rows stand below parents. */
  from({ level, args, below, ids = [] }: SummedRows): string {
    const columns = [...this.#columns.values()].map(({ name, sql }) => `${sql} ${name}`);
    const conditions = [counted(level, args, { binder: this.#binder, below })];
    if (below) {
      const via = below.via.sql('t');
      columns.push(`${via} p`);
      conditions.unshift(`${via} = any(${this.#binder.bindIds(ids)})`);
    }
    return `(select ${columns.join(', ')} from ${level.entity.table} t where ${conditions.join(' and ')}) x`;
  }
}

/** Numbers about all rows; behind them the parent's id, or an empty text at the root. */
export function aggregateStatement(selected: readonly GroupMeasure[], rows: SummedRows, binder: Binder): string {
  const facts = new Facts(rows.level.entity, binder);
  const columns = selected.map((one) => facts.measure(one.measure, one.of));
  const parent = rows.below ? 'x.p' : "''";
  const select = `select ${[...columns, parent].join(', ')} from ${facts.from(rows)}`;
  return rows.below ? `${select} group by x.p` : select;
}
