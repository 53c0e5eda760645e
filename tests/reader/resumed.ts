import { cursorsAt } from './comparison.ts';
import { Dice } from './dice.ts';
import type { Operation } from './operation.ts';
import type { RandomOperation } from './random-operation.ts';

/** The same operation from the middle of its lists on; null where its first answer holds no cursor. */
export function resumed(
  { document, resumable, variables }: RandomOperation,
  data: unknown,
  seed: number,
): Operation | null {
  const dice = new Dice(seed);
  const cursors = resumable.flatMap(({ variable, path }) => {
    const known = cursorsAt(data, path);
    return known.length > 0 ? [[variable, dice.one(known)] as const] : [];
  });
  return cursors.length > 0 ? { document, variables: { ...variables, ...Object.fromEntries(cursors) } } : null;
}
