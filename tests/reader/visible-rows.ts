import { type Actor, entities, isPartial } from '@living-archive/api/testing';

import type { Row, Rows } from './rows.ts';
import { ARCHIVE_ROWS } from './visible/archive.ts';
import { ATTENDANCE_ROWS } from './visible/attendance.ts';
import { COMPANY_ROWS } from './visible/company.ts';
import { CUSTOMERS_ROWS } from './visible/customers.ts';
import { LEARNING_ROWS } from './visible/learning.ts';
import { PERSONNEL_ROWS } from './visible/personnel.ts';
import { PLANNING_ROWS } from './visible/planning.ts';
import type { Asked, Rule } from './visible/rule.ts';
import { SELLING_ROWS } from './visible/selling.ts';
import { TRIAL_ROWS } from './visible/trials.ts';

const RULES: Readonly<Record<string, Rule>> = {
  ...COMPANY_ROWS,
  ...ARCHIVE_ROWS,
  ...CUSTOMERS_ROWS,
  ...SELLING_ROWS,
  ...PLANNING_ROWS,
  ...ATTENDANCE_ROWS,
  ...LEARNING_ROWS,
  ...PERSONNEL_ROWS,
  ...TRIAL_ROWS,
};

/**
 * Domain rules 2 and 6.5 told a second time, in JavaScript and without a look at the conditions in SQL: which rows exist for
 * an actor. Null: rows of the kind exist for nobody with these rights.
 */
export class VisibleRows {
  readonly #rows: Rows;
  readonly #known = new Map<string, ReadonlyMap<string, Row> | null>();

  constructor(
    readonly actor: Actor,
    rows: Rows,
  ) {
    this.#rows = rows;
  }

  of(entity: string): ReadonlyMap<string, Row> | null {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    const rule = RULES[entity];
    if (!rule) throw new Error(`Write down in visible/ for whom rows of ${entity} exist.`);
    const exists = rule(this.#asked());
    const visible = exists && new Map((this.#rows.get(entity) ?? []).filter(exists).map((row) => [row.id, row]));
    this.#known.set(entity, visible);
    return visible;
  }

  /** A label that follows from rights alone, so there is no second way to come by it; `partial.test.ts` says what it must be. */
  isPartial(entity: string, under: string | null): boolean {
    const classOf = (wanted: string) => entities.find(({ name }) => name === wanted);
    const [own, parent] = [classOf(entity), under === null ? null : classOf(under)];
    if (!own) throw new Error(`There is no entity ${entity}.`);
    return isPartial(own, (right) => this.actor.can(right), parent ?? null);
  }

  #asked(): Asked {
    return {
      actor: this.actor,
      holds: (right) => this.actor.can(right as never),
      seen: (entity) => this.of(entity),
      all: (entity) => this.#rows.get(entity) ?? [],
    };
  }
}
