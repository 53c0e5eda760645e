import { pinyin } from 'pinyin-pro';

const HEX_AS_CAPITALS = 'ABCDEFGHIJKLMNOP';

/** One spelling for all that people take for the same: wide and narrow forms, capitals, accents of Latin letters. */
function folded(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase();
  return narrow
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/**
 * A letter beyond ASCII as a word of its own, its code point written in capitals. Trigrams then serve a search for one
 * Chinese character, on databases too whose locale takes it for punctuation; no typed word can be mistaken for one.
 */
function spelledOut(letter: string): string {
  const hex = (letter.codePointAt(0) as number).toString(16);
  return hex.replaceAll(/./g, (digit) => HEX_AS_CAPITALS.charAt(Number.parseInt(digit, 16)));
}

/** `O'Neil 上海` -> `oneil`, and one word for each character. */
function wordsOf(foldedText: string): string[] {
  const words = foldedText.replaceAll(/['’`]/g, '').match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? [];
  return words.map((word) => (/^[a-z0-9]/.test(word) ? word : spelledOut(word)));
}

type Syllables = readonly string[];

/** As a surname and as a plain word, since 单 and 曾 sound different there; ü as people type it. */
function readingsOf(foldedText: string): Syllables[] {
  if (!/\p{Script=Han}/u.test(foldedText)) return [];
  const options = { type: 'array', toneType: 'none', nonZh: 'consecutive', v: true } as const;
  const readings = (['head', 'off'] as const).map((surname) =>
    pinyin(foldedText, { ...options, surname }).flatMap((spoken) => spoken.match(/[a-z0-9]+/g) ?? []),
  );
  return readings.flatMap((syllables) => [syllables, syllables.map((one) => one.replace('v', 'u'))]);
}

/**
 * What a name is found by: ` its words | pinyin, whole and by syllable | initials `. Personal data like the name, and kept
 * nowhere but beside it: written and emptied in the same breath (promise D3).
 */
export function searchTerms(name: string): string {
  const text = folded(name);
  const readings = readingsOf(text);
  const spoken = new Set([...readings.map((syllables) => syllables.join('')), ...readings.flat()]);
  const initials = new Set(readings.map((syllables) => syllables.map((one) => one.charAt(0)).join('')));
  return [wordsOf(text), [...spoken], [...initials]].map((words) => ` ${words.join(' ')} `).join('|');
}

/** One word of a search, as each way of finding understands it; null where it means nothing there. */
export interface SearchWord {
  /** Patterns of LIKE over `searchTerms`. */
  readonly name: {
    readonly found: string;
    readonly begins: string;
    readonly inName: string;
    readonly inPinyin: string;
  } | null;
  /** A code in capitals, and patterns of LIKE. */
  readonly code: { readonly exact: string; readonly begins: string; readonly found: string } | null;
  /** Pattern of LIKE over the digits of a phone number, last one first. */
  readonly phone: string | null;
}

/** Trigrams know parts of three letters; shorter ones are sought where a word begins. */
const SHORTEST_PART = 3;
const SHORTEST_PHONE = 4;

function namePatterns(chunk: string): SearchWord['name'] {
  const words = wordsOf(chunk);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (first === '') return null;
  const isPart = words.length > 1 || first.length >= SHORTEST_PART;
  const left = isPart && /^[a-z0-9]/.test(first) ? '' : ' ';
  const right = /^[a-z0-9]/.test(last) ? '' : ' ';
  const sought = `${words.join(' ')}${right}`;
  const found = `%${left}${sought}%`;
  return { found, begins: ` ${sought}%`, inName: `${found}|%|%`, inPinyin: `%|${found}|%` };
}

function codePatterns(chunk: string): SearchWord['code'] {
  if (!/[a-z0-9]/.test(chunk)) return null;
  const exact = chunk.toUpperCase();
  const longest = Math.max(...chunk.split(/[^a-z0-9]+/).map(({ length }) => length));
  const begins = `${exact.replaceAll(/[\\%_]/g, (special) => `\\${special}`)}%`;
  return { exact, begins, found: longest >= SHORTEST_PART ? `%${begins}` : begins };
}

function phonePattern(chunk: string): string | null {
  const digits = chunk.replaceAll(/\D/g, '');
  if (digits.length < SHORTEST_PHONE || !/^\+?[\d().-]+$/.test(chunk)) return null;
  return `${[...digits].toReversed().join('')}%`;
}

/** The words of a search; none when it is blank. */
export function searchWords(text: string): SearchWord[] {
  const chunks = new Set(folded(text).split(/\s+/).filter(Boolean));
  return [...chunks].map((chunk) => ({
    name: namePatterns(chunk),
    code: codePatterns(chunk),
    phone: phonePattern(chunk),
  }));
}
