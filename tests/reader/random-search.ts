import type { Dice } from './dice.ts';
import { TEXTS } from './nasty.ts';
import type { Row, Rows } from './rows.ts';

const MOST_WORDS = 8;
const LONGEST = 100;

/** What rows are found by, of the row itself and of the one that it is found through. */
function textsOf(rows: Rows, row: Row): string[] {
  const customer = rows.get('Customer')?.find(({ id }) => id === row['customer']);
  const found = [row, customer ?? row].flatMap((one) => [
    one['name'],
    one['code'],
    one['number'],
    one['phoneFull'],
    ...String(one['searchName'] ?? '').split(/[ |A-Z]+/),
  ]);
  return found.filter((text) => typeof text === 'string' && text !== '') as string[];
}

/** A piece of what some row is found by, or a text that nobody expects; short enough to be answered. */
export function randomSearch(dice: Dice, rows: Rows, entity: string): string {
  const known = rows.get(entity) ?? [];
  const one = (): string => {
    const texts = known.length > 0 && dice.chance(0.8) ? textsOf(rows, dice.one(known)) : TEXTS;
    const letters = [...(texts.length > 0 ? dice.one(texts) : '')];
    const from = dice.chance(0.5) ? 0 : dice.between(0, letters.length);
    return letters.slice(from, dice.chance(0.4) ? undefined : from + dice.between(1, 5)).join('');
  };
  const text = dice.chance(0.8) ? one() : `${one()} ${one()}`;
  const words = text.normalize('NFKC').split(/\s+/).slice(0, MOST_WORDS);
  return [...words.join(' ')].slice(0, LONGEST).join('');
}
