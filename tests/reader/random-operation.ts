import type { Asker } from './askers.ts';
import { Dice } from './dice.ts';
import { type Operation, operationOf } from './operation.ts';
import { Permitted } from './permitted.ts';
import { dressed } from './random-dressing.ts';
import { QueryMaker, type Resumable } from './random-query.ts';
import type { Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

export interface RandomOperation extends Operation {
  readonly resumable: readonly Resumable[];
}

/** The operation that a seed stands for; null where nothing is open to who asks. Every third may ask for what is not permitted. */
export function randomOperation(
  { archive, model, rows }: Trial,
  { actor }: Asker,
  seed: number,
): RandomOperation | null {
  const { schema } = archive;
  const query = schema.getQueryType();
  if (!query) throw new Error('There is nothing to ask.');
  const permitted = new Permitted({ actor, model, visible: new VisibleRows(actor, rows) });
  const dice = new Dice(seed);
  const made = new QueryMaker({ dice, model, rows, permitted, query, schema, mayForbid: dice.chance(0.35) }).make();
  if (!made) return null;
  return { ...dressed(operationOf(made.text, made.variables), { dice, schema }), resumable: made.resumable };
}
