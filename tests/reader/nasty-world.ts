import { fillSearchNames } from '@living-archive/api/testing';
import pg from 'pg';

import type { Dice } from './dice.ts';
import type { EntityStory, PropertyStory } from './model.ts';
import { nastyValue } from './nasty.ts';
import { ARCHIVE_SHAPES } from './shapes/archive.ts';
import { ATTENDANCE_SHAPES } from './shapes/attendance.ts';
import { CLASSES_SHAPES } from './shapes/classes.ts';
import { COMPANY_SHAPES } from './shapes/company.ts';
import { CUSTOMERS_SHAPES } from './shapes/customers.ts';
import { LEARNING_SHAPES } from './shapes/learning.ts';
import { ORDERS_SHAPES } from './shapes/orders.ts';
import { PERSONNEL_SHAPES } from './shapes/personnel.ts';
import { PLANNING_SHAPES } from './shapes/planning.ts';
import type { Shape, Values } from './shapes/shape.ts';
import { TRIAL_SHAPES } from './shapes/trials.ts';
import { VISITS_SHAPES } from './shapes/visits.ts';

const SHAPES: Readonly<Record<string, Shape>> = {
  ...COMPANY_SHAPES,
  ...CUSTOMERS_SHAPES,
  ...VISITS_SHAPES,
  ...ORDERS_SHAPES,
  ...ARCHIVE_SHAPES,
  ...CLASSES_SHAPES,
  ...PLANNING_SHAPES,
  ...ATTENDANCE_SHAPES,
  ...LEARNING_SHAPES,
  ...PERSONNEL_SHAPES,
  ...TRIAL_SHAPES,
};

const COUNTS: Readonly<Record<string, number>> = {
  Region: 6,
  Shop: 8,
  Employee: 14,
  Account: 20,
  Role: 6,
  RepAssignment: 8,
  ProductCategory: 5,
  Product: 18,
  Customer: 40,
  CustomerCode: 60,
  OwnershipPeriod: 60,
  Contact: 60,
  VisitCard: 45,
  Visit: 130,
  Order: 90,
  OrderLine: 160,
  Delivery: 60,
  DeliveryLine: 90,
  Payment: 90,
};
/** Rows of other kinds that a row names without a relation. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  ApprovalRequest: ['Account'],
  Attachment: ['ArchiveDocument', 'ArchiveItem', 'DailyRecord', 'Region'],
};
const USUAL_COUNT = 20;
const MOST_TRIES = 12;
/** A constraint that random values broke, or a column too narrow for them: other values may fit. */
const BROKEN_CONSTRAINT = /^(?:23|22003)/;

function pluckable(story: PropertyStory): boolean {
  return !(story.kind === 'column' && story.formula !== null);
}

/** Fills every table with few rows of the worst values that its constraints allow, whatever entities there will be. */
export class NastyWorld {
  readonly #model: ReadonlyMap<string, EntityStory>;
  readonly #dice: Dice;
  readonly #client: pg.Client;
  readonly #made = new Map<string, Values[]>();

  constructor(parts: { model: ReadonlyMap<string, EntityStory>; dice: Dice; url: string }) {
    this.#model = parts.model;
    this.#dice = parts.dice;
    this.#client = new pg.Client({ connectionString: parts.url, options: '-c timezone=UTC' });
  }

  /** Rows made, by entity. */
  async fill(): Promise<ReadonlyMap<string, readonly Values[]>> {
    await this.#client.connect();
    try {
      for (const entity of this.#inOrder()) await this.#fillTable(entity);
      // What names are found by follows from them, whatever was written there.
      for (const table of ['customers', 'employees', 'candidates'])
        await this.#client.query(`update ${table} set search_name = null`);
      await fillSearchNames(this.#client);
      return this.#made;
    } finally {
      await this.#client.end();
    }
  }

  /** Those that others refer to first; a relation to the own kind waits until there is a row. */
  #inOrder(): EntityStory[] {
    const order: EntityStory[] = [];
    const visit = (entity: EntityStory): void => {
      if (order.includes(entity)) return;
      for (const name of NAMED_BY[entity.name] ?? []) visit(this.#model.get(name) as EntityStory);
      for (const story of entity.properties.values()) {
        const target = story.kind === 'toOne' ? this.#model.get(story.target) : undefined;
        if (target && target !== entity) visit(target);
      }
      order.push(entity);
    };
    for (const entity of this.#model.values()) visit(entity);
    return order;
  }

  async #fillTable(entity: EntityStory): Promise<void> {
    const made: Values[] = [];
    this.#made.set(entity.name, made);
    const count = COUNTS[entity.name] ?? USUAL_COUNT;
    for (let at = 0; at < count; at += 1) {
      const row = await this.#insert(entity, at);
      if (row) made.push(row);
    }
    if (made.length < count / 3)
      throw new Error(`${entity.name} took ${made.length} of ${count} rows; give it a shape in shapes/.`);
  }

  async #insert(entity: EntityStory, at: number): Promise<Values | null> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const row = this.#row(entity, at);
      const stories = [...entity.properties.values()].filter(pluckable);
      const places = stories.map((_, index) => `$${index + 1}`).join(', ');
      const columns = stories.map(({ column }) => `"${column}"`).join(', ');
      try {
        await this.#client.query(
          `insert into ${entity.table} (${columns}) values (${places})`,
          stories.map(({ name }) => row[name]),
        );
        return row;
      } catch (error) {
        if (!BROKEN_CONSTRAINT.test((error as { code?: string }).code ?? '')) throw error;
      }
    }
    return null;
  }

  readonly #one = (entity: string, isRight: (row: Values) => boolean = () => true): Values => {
    return this.#dice.one((this.#made.get(entity) ?? []).filter(isRight));
  };

  readonly #nth = (entity: string, at: number): Values => {
    const made = this.#made.get(entity) ?? [];
    return made[at % made.length] as Values;
  };

  #row(entity: EntityStory, at: number): Values {
    const values = [...entity.properties.values()].map((story): [string, unknown] => [
      story.name,
      this.#value(entity, story, at),
    ]);
    const shape = SHAPES[entity.name]?.({ at, dice: this.#dice, one: this.#one, nth: this.#nth });
    return { ...Object.fromEntries(values), id: this.#dice.uuid(), version: this.#dice.between(1, 3), ...shape };
  }

  #value(entity: EntityStory, story: PropertyStory, at: number): unknown {
    if (story.nullable && this.#dice.chance(0.3)) return null;
    if (story.kind === 'toOne') {
      const others = this.#made.get(story.target) ?? [];
      return others.length > 0 ? this.#dice.one(others)['id'] : null;
    }
    const value = nastyValue(this.#dice, story);
    const mustDiffer = story.unique && story.order === 'text' && !story.items;
    return mustDiffer ? `${String(value)}${entity.name.charAt(0)}${at}` : value;
  }
}
