import { isBucketed, type Selected } from './aggregate-plan.ts';
import { Facts, type SummedRows } from './aggregate-statement.ts';
import type { Binder } from './binder.ts';
import {
  type GroupKey,
  keysOf,
  limitsOf,
  measureCast,
  measurePath,
  type GroupMeasure,
  orderOf,
} from './group-arguments.ts';
import { afterCursor, orderBy, readCursor, type SortStep } from './keyset.ts';
import type { Arguments } from './plan.ts';
import { pageSize } from './statement.ts';

/** A statement over groups of rows: an inner select takes what is needed of each row, one around it groups, the outer one turns pages. */
export class GroupStatement {
  readonly steps: readonly SortStep[];
  readonly #rows: SummedRows;
  readonly #args: Arguments;
  readonly #binder: Binder;
  readonly #facts: Facts;
  readonly #keys: readonly GroupKey[];
  readonly #limits: readonly string[];
  readonly #measures: string[] = [];

  constructor(args: Arguments, rows: SummedRows, binder: Binder) {
    const { entity } = rows.level;
    this.#rows = rows;
    this.#args = args;
    this.#binder = binder;
    this.#facts = new Facts(entity, binder);
    this.#keys = keysOf(entity, args);
    this.#limits = limitsOf(entity, args, { binder, sqlOf: ({ measure, of }) => this.#facts.measure(measure, of) });
    const steps = orderOf(entity, args, this.#keys).map(({ by, descending }) => this.#step(by, descending));
    this.steps = steps.filter(({ path }, at) => steps.findIndex((one) => one.path === path) === at);
  }

  /** Behind the selected columns the sort values for cursors, and the parent's id or an empty text at the root. */
  page(selected: readonly Selected[]): string {
    const size = this.#binder.bind(pageSize(this.#args, this.#binder.asker.actor.kind) + 1);
    const columns = selected.map((one) => (one.kind === 'key' ? this.#keyColumn(one) : `g.${this.#measure(one)}`));
    const sorted = this.steps.map(({ sql }) => `${sql('g')}::text`);
    const order = orderBy(this.steps, 'g');
    const grouped = `(${this.#grouped()}) g where ${this.#after()}`;
    if (!this.#rows.below) {
      return `select ${[...columns, ...sorted, "''"].join(', ')} from ${grouped} order by ${order} limit ${size}::int`;
    }
    const numbered = `select g.*, row_number() over (partition by g.p order by ${order}) n from ${grouped}`;
    return `select ${[...columns, ...sorted, 'g.p'].join(', ')} from (${numbered}) g where g.n <= ${size}::int order by g.p, g.n`;
  }

  /** How many groups there are: behind the number the parent's id, or an empty text at the root. */
  count(): string {
    const grouped = this.#grouped();
    return this.#rows.below
      ? `select count(*), g.p from (${grouped}) g group by g.p`
      : `select count(*), '' from (${grouped}) g`;
  }

  #grouped(): string {
    const keys = this.#keys.map(({ field, bucket }) => this.#facts.key(field, bucket));
    const columns = [
      ...keys.map((sql, at) => `${sql} k${at + 1}`),
      ...this.#measures.map((sql, at) => `${sql} m${at + 1}`),
    ];
    const parent = this.#rows.below ? ['x.p'] : [];
    const having = this.#limits.length > 0 ? ` having ${this.#limits.join(' and ')}` : '';
    const by = [...parent, ...keys].join(', ');
    return `select ${[...columns, ...parent].join(', ')} from ${this.#facts.from(this.#rows)} group by ${by}${having}`;
  }

  /** A key that is shown but not grouped by is empty. */
  #keyColumn({ of }: Selected): string {
    const at = this.#keys.findIndex(({ field }) => field.name === of?.name);
    return at < 0 ? 'null' : `g.k${at + 1}`;
  }

  #measure({ measure, of }: GroupMeasure): string {
    const sql = this.#facts.measure(measure, of);
    const known = this.#measures.indexOf(sql);
    return `m${(known < 0 ? this.#measures.push(sql) - 1 : known) + 1}`;
  }

  #step(by: GroupKey | GroupMeasure, descending: boolean): SortStep {
    if ('measure' in by) {
      const name = this.#measure(by);
      return { path: measurePath(by), sql: (g) => `${g}.${name}`, cast: measureCast(by), nullable: true, descending };
    }
    const name = `k${this.#keys.indexOf(by) + 1}`;
    const { field, path } = by;
    const column = field.kind === 'toOne' ? field.column : field;
    const cast = isBucketed(field) ? 'date' : column.cast;
    return { path, sql: (g) => `${g}.${name}`, cast, nullable: field.kind === 'toOne' || column.nullable, descending };
  }

  #after(): string {
    const after = (this.#args['after'] ?? null) as string | null;
    if (after === null) return 'true';
    return afterCursor(this.steps, readCursor(after, this.steps), { alias: 'g', binder: this.#binder });
  }
}
