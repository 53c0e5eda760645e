import type { Dice } from '../dice.ts';

export type Values = Record<string, unknown>;
type Given = Partial<Values>;

/** What a row of an entity must be for its table to take it, or for the scopes to have something to hide. */
export type Shape = (place: Place) => Given;
export interface Place {
  /** Its number among the rows of its table. */
  readonly at: number;
  readonly dice: Dice;
  /** Some row that was made before. */
  readonly one: (entity: string, isRight?: (row: Values) => boolean) => Values;
  /** By number, round and round, so that each has its turn. */
  readonly nth: (entity: string, at: number) => Values;
}
