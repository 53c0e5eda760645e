/** Shorter ones occur in texts that mean something else. */
const SHORTEST = 5;
const SHORTEST_NAME = 2;
/** Fewer digits may be anything. */
const SHORTEST_NUMBER = 7;

/** Strings by which somebody is known, told apart by how they are looked for. */
export interface Identifying {
  /** Struck out as they stand. */
  readonly texts: readonly string[];
  /** Digits alone; they are found also where people put spaces or dashes between them. */
  readonly numbers: readonly string[];
}

interface Known {
  readonly names: readonly (string | null | undefined)[];
  readonly others: readonly (string | null | undefined)[];
}

/** What people put between the digits of a number. */
const BETWEEN = String.raw`[\s\u00a0\u3000.()·–—-]`;
const DIGIT = '[0-9０-９]';
const RUNS = new RegExp(String.raw`(?<![A-Za-z0-9])\d(?:${BETWEEN}*\d)+[xX]?(?![A-Za-z])`, 'gu');
const MOBILE = /^1\d{10}$/;

const isOfDigits = (text: string): boolean => /^\d+[xX]?$/.test(text.replaceAll(new RegExp(BETWEEN, 'gu'), ''));

/** The numbers in a text, such as two phones with words between them; a mobile one without the code of the country. */
function numbersIn(text: string): string[] {
  const runs = text.normalize('NFKC').replaceAll('+', ' ').match(RUNS) ?? [];
  return runs
    .map((run) => run.replaceAll(/[^0-9xX]/g, '').toUpperCase())
    .map((digits) => digits.replace(/^(?:00)?86(?=1\d{10}$)/, ''))
    .filter((digits) => digits.length >= SHORTEST_NUMBER);
}

const HAN = /^[\p{Script=Han}\s·]+$/u;

/** Two signs that tell something: a name of marks alone is met anywhere. */
const isTelling = (name: string): boolean => (name.match(/[\p{L}\p{N}]/gu) ?? []).length >= SHORTEST_NAME;

/** What must not be found afterwards; the longest first, so that nothing of it is left over. */
export function identifyingOf({ names, others }: Known): Identifying {
  const told = (all: Known['names']): string[] => all.flatMap((one) => one?.trim() || []);
  const called = told(names);
  // Who is called like a number is known by it as far as it is long.
  const rest = [...told(others), ...called.filter(isOfDigits)];
  const plain = rest.filter((one) => !isOfDigits(one.replace(/^\+/, '')) && [...one].length >= SHORTEST);
  const texts = [...called.filter((one) => !isOfDigits(one) && isTelling(one)), ...plain];
  const longestFirst = (all: string[]): string[] =>
    [...new Set(all)].toSorted((one, other) => other.length - one.length);
  return { texts: longestFirst(texts), numbers: longestFirst(rest.flatMap(numbersIn)) };
}

const escaped = (text: string): string => text.replaceAll(/[.^$*+?()[\]{}|\\]/g, (sign) => `\\${sign}`);

/** Addresses, keys and names of several words are the same in capitals; a single word may mean something else then. */
function inAnyCase(text: string): string {
  if (!/[@\d\s]/u.test(text)) return escaped(text);
  return escaped(text).replaceAll(/[A-Za-z]/g, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** Between the signs of a Chinese name people put blanks, so that names of two and three stand in line. */
function spaced(name: string): string {
  return [...name.replaceAll(/[\s·]/gu, '')].join(String.raw`[\s\u3000·]{0,2}`);
}

const LETTER = '[A-Za-z0-9_]';
const NOT_AFTER = `(?<!${LETTER})(?<!${LETTER}[.:-])`;
const NOT_BEFORE = `(?!${LETTER}|[.:-]${LETTER}|"\\s*:)`;

/** In Latin letters as a word of its own: not in a longer one such as Lisbon, a key such as trial:read, or a name of a value. */
function asWord(text: string): string {
  if (HAN.test(text)) return spaced(text);
  const isLatin = new RegExp(`^${LETTER}.*${LETTER}$`, 'su').test(text);
  return isLatin ? `${NOT_AFTER}${inAnyCase(text)}${NOT_BEFORE}` : inAnyCase(text);
}

/** For PostgreSQL; null where nothing is looked for. */
export function textPattern({ texts }: Identifying): string | null {
  return texts.length === 0 ? null : `(?:${texts.map(asWord).join('|')})`;
}

/** What stands in JSON without quotes is none of anybody's name. */
const LITERALS: ReadonlySet<string> = new Set(['null', 'true', 'false']);

/** The same as it is written within JSON, of which it must leave the marks alone. */
export function inJson(known: Identifying): Identifying {
  const texts = known.texts.filter((one) => !LITERALS.has(one));
  return { ...known, texts: texts.map((one) => JSON.stringify(one).slice(1, -1)) };
}

const wide = (digit: string): string =>
  digit === 'X' ? '[xXＸｘ]' : `[${digit}${String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)}]`;

function digitsPattern(number: string): string {
  const digits = [...number].map(wide).join(`${BETWEEN}{0,2}`);
  return MOBILE.test(number) ? String.raw`(?:(?:\+|00)?86${BETWEEN}{0,2})?${digits}` : digits;
}

/** With signs between the digits, but not as a part of a longer number. */
export function numberPattern({ numbers }: Identifying): string | null {
  if (numbers.length === 0) return null;
  return `(?<!${DIGIT})(?:${numbers.map(digitsPattern).join('|')})(?!${DIGIT})`;
}

/** A text without what tells who somebody is. */
export function redacted(text: string, known: Identifying): string {
  return [textPattern(known), numberPattern(known)].reduce<string>(
    (left, pattern) => (pattern === null ? left : left.replaceAll(new RegExp(pattern, 'gu'), '***')),
    text,
  );
}
