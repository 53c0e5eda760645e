import type { Asker } from './askers.ts';
import { type AnyField, type ColumnStory, declaredOf, type EntityStory, type PropertyStory } from './model.ts';
import { Permitted } from './permitted.ts';
import type { Row, Rows } from './rows.ts';
import { VisibleRows } from './visible-rows.ts';

/**
 * Columns that rules let show through in derived values of other rows, whoever may not read the columns themselves: the
 * last visit is part of a customer's profile (rules 3.1), which orders count depends on their amounts (rules 1.8), whose
 * customer it is decides what the viewer may do (rules 6.5), and wrong guesses close an account.
 */
const SHOW_THROUGH: Readonly<Record<string, readonly string[]>> = {
  Visit: ['customer', 'status', 'visitedAt'],
  Order: ['kind', 'ackAt', 'state', 'netAmount', 'receivedAt', 'currency'],
  Customer: ['owner', 'state'],
  Account: ['roleKeys', 'loginName'],
  Role: ['key'],
  SignInGuess: ['loginName', 'guessedAt'],
};

/** Their hidden rows count as well in values of visible ones. */
const SHOW_THROUGH_UNSEEN = new Set(['Visit', 'SignInGuess']);

/** What an asker may not read, cell by cell. */
export class HiddenCells {
  readonly permitted: Permitted;
  readonly visible: VisibleRows;

  constructor({ actor }: Asker, { model, rows }: { model: ReadonlyMap<string, EntityStory>; rows: Rows }) {
    this.visible = new VisibleRows(actor, rows);
    this.permitted = new Permitted({ actor, model, visible: this.visible });
  }

  isSeen(entity: EntityStory, { id }: Pick<Row, 'id'>): boolean {
    return this.visible.of(entity.name)?.has(id) ?? false;
  }

  /** Whether the asker can learn nothing of the value, by any road that the rules open. */
  isHidden(entity: EntityStory, story: PropertyStory, row: Row): boolean {
    const showThrough = SHOW_THROUGH[entity.name]?.includes(story.name) === true;
    if (!this.isSeen(entity, row)) return !(showThrough && SHOW_THROUGH_UNSEEN.has(entity.name));
    return !showThrough && !this.#isOpen(entity, story, row);
  }

  #isOpen(entity: EntityStory, story: PropertyStory, row: Row): boolean {
    // What is kept for searching says what the name says.
    if (story.name === 'searchName') return this.permitted.isRightHeld(entity, 'name');
    const field = entity.graphql?.getFields()[story.name];
    if (!field || !this.permitted.isRightHeld(entity, story.name)) return false;
    // A relation to a row out of sight looks like none.
    return story.kind === 'column' || this.#isInSight(story.target, row[story.name]);
  }

  #isInSight(entity: string, id: unknown): boolean {
    return this.visible.of(entity)?.has(String(id)) === true;
  }

  /** Fields of code that the asker may read and that are made of the column. */
  madeOf(entity: EntityStory, { name }: PropertyStory): AnyField[] {
    return Object.values(entity.graphql?.getFields() ?? {}).filter((field) => {
      const { kind, needs = [] } = declaredOf(field) ?? {};
      return kind === 'computed' && needs.includes(name) && this.permitted.isFieldOpen(entity, field.name);
    });
  }

  /** All that the asker can see of a row, as one text: two worlds must agree in it. */
  seenOf(entity: EntityStory, row: Row): string {
    const seen = [...entity.properties.values()].filter((story) => this.#isOpen(entity, story, row));
    return JSON.stringify(seen.map(({ name }) => [name, row[name]]));
  }
}

export function isStored(story: PropertyStory): boolean {
  return !(story.kind === 'column' && (story as ColumnStory).formula !== null);
}
