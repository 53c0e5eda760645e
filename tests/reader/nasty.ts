import type { Dice } from './dice.ts';
import type { ColumnStory } from './model.ts';

/** Texts that break what quotes, escapes, folds, orders or cuts them carelessly. */
export const TEXTS = [
  '',
  ' ',
  'a',
  'A',
  'Anna',
  'anna',
  'ANNA',
  '张伟',
  '张',
  '李娜 (上海)',
  '松鹤楼饼家',
  'Cote de Blaye',
  'Côte de Blaye',
  'ÉCLAIR éclair',
  'Straße',
  '🥮',
  '🥮🥮 中秋',
  '👩‍👩‍👧',
  '𠮷野家',
  `O'Brien`,
  `"quoted"`,
  `'; drop table customers; --`,
  '$1',
  '$$body$$',
  '\\',
  '\\\\share\\x',
  '100%',
  '100%_sure\\',
  '_',
  '%',
  'a_b',
  'aXb',
  '</script><script>',
  '{"json":[1,2]}',
  'line one\nline two',
  'tab\tand return\r\n',
  '\u0001\u001f\u007f',
  '\u2028\u2029',
  '\ufeffbom',
  '\ue000',
  '\uffff',
  'null',
  'true',
  '0',
  '٣',
  'x'.repeat(300),
] as const;

const INSTANTS = [
  '0001-01-01 00:00:00+00',
  '0099-12-31 23:59:59.999999+00',
  '1926-03-01 16:00:00+00',
  '1970-01-01 00:00:00+00',
  '1969-12-31 23:59:59.5+00',
  '2026-11-20 15:59:59.999999+00',
  '2026-11-20 16:00:00+00',
  '2026-11-20 16:00:00.000001+00',
  '2026-11-20 16:00:00.001+00',
  '2026-11-20 16:00:00.0015+00',
  '2026-11-15 08:30:00.12+00',
  '2026-11-01 00:00:00+00',
  '2026-10-31 16:00:00+00',
  '2026-09-30 15:59:59+00',
  '2026-01-01 00:00:00+00',
  '2025-11-21 02:00:00+00',
  '2024-02-29 12:00:00+00',
  '2026-11-25 00:00:00+00',
  '9999-12-31 15:59:59.999999+00',
] as const;

const DAYS = [
  '0001-01-01',
  '1582-10-10',
  '1926-03-01',
  '2024-02-29',
  '2025-11-21',
  '2025-11-22',
  '2026-01-01',
  '2026-09-30',
  '2026-11-15',
  '2026-11-16',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2026-11-27',
  '2026-11-28',
  '9999-12-31',
] as const;

const DECIMALS = [
  '0',
  '0.01',
  '0.1',
  '0.10',
  '1',
  '1.5',
  '9.99',
  '10',
  '99.95',
  '100',
  '1000000',
  '12345678.9',
] as const;
const NUMBERS = [0, 1, 2, 3, 7, 8, 9, 10, 1990, 2_147_483_647] as const;

/** Few values, so that many rows share one and the order falls to the next step. */
export function nastyValue(dice: Dice, { order, pgType, items, scale }: ColumnStory): unknown {
  if (pgType.endsWith('[]')) return dice.some<unknown>(items ?? listed(pgType), dice.between(0, 3));
  if (items && items.length > 0) return dice.one(items);
  if (pgType === 'uuid') return `00000000-0000-7000-8000-00000000000${dice.between(0, 9)}`;
  if (order === 'instant') return dice.one(INSTANTS);
  if (order === 'decimal') return Number(dice.one(DECIMALS)).toFixed(scale);
  if (order === 'number') return dice.one(NUMBERS);
  if (order === 'boolean') return dice.chance(0.5);
  if (order === 'json') return JSON.stringify({ text: dice.one(TEXTS), number: 1.5 });
  return pgType === 'date' ? dice.one(DAYS) : dice.one(TEXTS);
}

/** What a list without a vocabulary holds. */
function listed(pgType: string): readonly unknown[] {
  return pgType.startsWith('int') ? NUMBERS : TEXTS;
}
