import type { GraphQLResolveInfo } from 'graphql';
import pg from 'pg';

import type { Asker } from './askers.ts';
import { Dice } from './dice.ts';
import { HiddenCells, isStored } from './hidden-cells.ts';
import { type ColumnStory, declaredOf, type EntityStory, type PropertyStory } from './model.ts';
import { nastyValue } from './nasty.ts';
import { loadRows, type Row, type Rows } from './rows.ts';
import { factsOf } from './slow-executor.ts';
import { contextFor, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

interface Cell {
  readonly entity: EntityStory;
  readonly story: PropertyStory;
  readonly row: Row;
}

/** A cell with another value. */
export interface Change extends Cell {
  readonly value: unknown;
}

/**
 * The other world may be one that no action would make: hidden values are nobody's business, and a row that must wait for
 * another one to let go of a unique value would only hold things up.
 */
const DROP_CONSTRAINTS = `
do $$
declare one record;
begin
  for one in select conrelid::regclass as owner, conname from pg_constraint
    where contype in ('c', 'u', 'x') and connamespace = 'public'::regnamespace
  loop
    execute format('alter table %s drop constraint %I', one.owner, one.conname);
  end loop;
  for one in select indexrelid::regclass as name from pg_index
    where indisunique and not indisprimary and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
  loop
    execute format('drop index %s', one.name);
  end loop;
end $$`;

/** Reading makes it grow. */
const RESTLESS = 'AccessLogEntry';
const CANDIDATES = 4;

/**
 * What is derived from hidden orders is a figure with a right of its own; the triggers would carry it over. Closed months
 * would change for nobody.
 */
const GUARDED = [
  'orders',
  'attendance_month_locks',
  'attendance_results',
  'attendance_pays',
  'attendance_incidents',
  'shop_month_reports',
];

/** A second database that is made to differ from the first in nothing but what one asker may not read. */
export class OtherWorld {
  readonly #client: pg.Client;
  readonly #dice = new Dice(7);
  /** Other values for a cell, the same for every asker, so that little has to change from one to the next. */
  readonly #candidates = new Map<string, readonly unknown[]>();
  #changed: ReadonlyMap<string, Change> = new Map();

  constructor(
    readonly here: Trial,
    readonly there: Trial,
  ) {
    this.#client = new pg.Client({ connectionString: there.database.migrationUrl, options: '-c timezone=UTC' });
  }

  async open(): Promise<void> {
    await this.#client.connect();
    await this.#client.query(DROP_CONSTRAINTS);
    for (const table of GUARDED) await this.#client.query(`alter table ${table} disable trigger user`);
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  /** Changes what is hidden from the asker and nothing else; the answer is what differs now. */
  async become(asker: Asker): Promise<readonly Change[]> {
    const hidden = new HiddenCells(asker, this.here);
    const wanted: Change[] = [];
    for (const entity of this.here.model.values()) {
      if (entity.name === RESTLESS) continue;
      for (const row of this.here.rows.get(entity.name) ?? [])
        for (const story of entity.properties.values()) {
          const change = await this.#changeOf(asker, hidden, { entity, story, row });
          if (change) wanted.push(change);
        }
    }
    const changes = new Map(this.#withoutAppearances(asker, wanted).map((change) => [keyOf(change), change]));
    const differing = [...new Map([...this.#changed, ...changes])].filter(
      ([key]) =>
        this.#changed.get(key)?.value !== changes.get(key)?.value || this.#changed.has(key) !== changes.has(key),
    );
    await this.#apply(
      differing.map(([, cell]) => cell),
      changes,
    );
    this.#changed = changes;
    return [...changes.values()];
  }

  /** Without the changes by which rows would come into sight or vanish from it. */
  #withoutAppearances(asker: Asker, changes: readonly Change[]): readonly Change[] {
    const moved = this.#movedBy(asker, changes);
    if (moved.size === 0) return changes;
    const left = changes.filter(({ row }) => !moved.has(row.id));
    if (left.length < changes.length) return this.#withoutAppearances(asker, left);
    const { row } = this.#firstMover(asker, changes);
    return this.#withoutAppearances(
      asker,
      changes.filter((change) => change.row !== row),
    );
  }

  /** Ids of the rows that would come into sight or vanish from it. */
  #movedBy(asker: Asker, changes: readonly Change[]): ReadonlySet<string> {
    const before = new VisibleRows(asker.actor, this.here.rows);
    const after = new VisibleRows(asker.actor, withChanges(this.here.rows, changes));
    return new Set(
      [...this.here.model.keys()].flatMap((name) => {
        const ids = (of: VisibleRows): Set<string> => new Set(of.of(name)?.keys());
        return apart(ids(before), ids(after));
      }),
    );
  }

  /** The change of one row that moves another: the last one of the shortest beginning that moves any. */
  #firstMover(asker: Asker, changes: readonly Change[]): Change {
    let [still, moving] = [0, changes.length];
    while (moving - still > 1) {
      const middle = Math.floor((still + moving) / 2);
      if (this.#movedBy(asker, changes.slice(0, middle)).size > 0) moving = middle;
      else still = middle;
    }
    return changes[moving - 1] as Change;
  }

  async #changeOf(asker: Asker, hidden: HiddenCells, cell: Cell): Promise<Change | null> {
    const { entity, story, row } = cell;
    if (story.name === 'id' || !isStored(story) || !hidden.isHidden(entity, story, row)) return null;
    for (const value of this.#candidatesFor(cell)) {
      const change = { ...cell, value };
      if (mayName(hidden, change) && (await this.#isSilent(asker, hidden, change))) return change;
    }
    return null;
  }

  /** Whether no field of code that the asker may read tells of the change. */
  async #isSilent(asker: Asker, hidden: HiddenCells, { entity, story, row, value }: Change): Promise<boolean> {
    if (!hidden.isSeen(entity, row)) return true;
    for (const field of hidden.madeOf(entity, story)) {
      const ctx = contextFor(this.here, asker);
      const told = async (of: Row): Promise<string> =>
        JSON.stringify(
          await field.resolve?.(factsOf(entity, declaredOf(field)?.needs ?? [], of), {}, ctx, {} as GraphQLResolveInfo),
        );
      if ((await told(row)) !== (await told({ ...row, [story.name]: value }))) return false;
    }
    return true;
  }

  #candidatesFor(cell: Cell): readonly unknown[] {
    const key = keyOf(cell);
    const known = this.#candidates.get(key);
    if (known) return known;
    const made = Array.from({ length: CANDIDATES }, () => this.#other(cell)).filter(
      (value) => value !== cell.row[cell.story.name],
    );
    this.#candidates.set(key, made);
    return made;
  }

  #other(cell: Cell): unknown {
    const { story, row } = cell;
    const old = row[story.name];
    if (story.nullable && old !== null && this.#dice.chance(0.2)) return null;
    if (story.kind === 'toOne') return this.#dice.one(this.here.rows.get(story.target) ?? []).id;
    // A phone number whose mask stays as it was.
    if (isWritten(story) && old !== null && this.#dice.chance(0.3)) return withOtherMiddle(String(old));
    return this.#otherValue(story, row);
  }

  #otherValue(story: ColumnStory, row: Row): unknown {
    const value = nastyValue(this.#dice, story);
    if (story.unique && isWritten(story)) return `${String(value)}!${row.id}`;
    if (!fits(String(value), story.pgType)) return row[story.name];
    return story.order === 'json' && typeof value === 'string' ? JSON.parse(value) : value;
  }

  /** Rewrites the rows in which anything is to be another value than now. */
  async #apply(differing: readonly Cell[], changes: ReadonlyMap<string, Change>): Promise<void> {
    for (const [entity, cells] of Map.groupBy(differing, (cell) => cell.entity)) {
      const stories = [...entity.properties.values()].filter(isStored);
      const rows = [...new Set(cells.map(({ row }) => row))].map((row) => {
        const values = stories.map((story): [string, unknown] => {
          const change = changes.get(keyOf({ entity, story, row }));
          return [story.column, change ? change.value : row[story.name]];
        });
        return Object.fromEntries(values);
      });
      const set = stories.map(({ column }) => `"${column}" = v."${column}"`).join(', ');
      await this.#client.query(
        `update ${entity.table} t set ${set} from jsonb_populate_recordset(null::${entity.table}, $1) v where t.id = v.id`,
        [JSON.stringify(rows)],
      );
    }
  }

  /** What an asker can see of one world and not of the other: nothing, or the two worlds are made wrongly. */
  async seenDifferences(asker: Asker): Promise<string[]> {
    const there = { ...this.there, rows: await loadRows(this.there.database.migrationUrl, this.there.model) };
    const [one, other] = [new HiddenCells(asker, this.here), new HiddenCells(asker, there)];
    return [...this.here.model.values()].flatMap((entity) => {
      if (entity.name === RESTLESS) return [];
      const seen = (cells: HiddenCells): Set<string> =>
        new Set([...(cells.visible.of(entity.name)?.values() ?? [])].map((row) => cells.seenOf(entity, row)));
      const [mine, theirs] = [seen(one), seen(other)];
      return apart(mine, theirs).map((row) => `${entity.name} ${row}`);
    });
  }
}

function withOtherMiddle(text: string): string {
  const letters = [...text];
  const middle = Math.floor(letters.length / 2);
  return letters.toSpliced(middle, 1, letters[middle] === '5' ? '6' : '5').join('');
}

function keyOf({ row, story }: Cell): string {
  return `${row.id} ${story.name}`;
}

/** A text that people write, no name of a state and no day. */
function isWritten({ pgType, items }: ColumnStory): boolean {
  return /^(text|varchar)[^[]*$/.test(pgType) && !items;
}

/** Numbers may be too large for their column. */
function fits(value: string, pgType: string): boolean {
  if (pgType === 'smallint') return Math.abs(Number(value)) < 32_768;
  const [, precision, scale = 0] = /^(?:numeric|decimal)\((\d+),(\d+)\)$/.exec(pgType) ?? [];
  return precision === undefined || Math.abs(Number(value)) < 10 ** (Number(precision) - Number(scale));
}

/** Whom a hidden row names is open; from a row in sight one that is hidden must stay hidden, or may be missing. */
function mayName(hidden: HiddenCells, { entity, story, row, value }: Change): boolean {
  return (
    story.kind !== 'toOne' ||
    value === null ||
    !hidden.isSeen(entity, row) ||
    hidden.visible.of(story.target)?.has(String(value)) !== true
  );
}

/** What only one of two sets holds. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...[...one].filter((item) => !other.has(item)), ...[...other].filter((item) => !one.has(item))];
}

function withChanges(rows: Rows, changes: readonly Change[]): Rows {
  const byRow = Map.groupBy(changes, ({ row }) => row);
  const changed = (row: Row): Row => {
    const own = byRow.get(row);
    return own ? { ...row, ...Object.fromEntries(own.map(({ story, value }) => [story.name, value])) } : row;
  };
  return new Map([...rows].map(([name, all]) => [name, all.map(changed)]));
}
