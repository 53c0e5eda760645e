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

const digitsIn = (text: string): string => text.replaceAll(/[\s()+-]/g, '');

const isOfDigits = (text: string): boolean => /^\d+$/.test(digitsIn(text));

function digitsOf(text: string): string | null {
  return isOfDigits(text) && digitsIn(text).length >= SHORTEST_NUMBER ? digitsIn(text) : null;
}

/** What must not be found afterwards; the longest first, so that nothing of it is left over. */
export function identifyingOf({ names, others }: Known): Identifying {
  const told = (all: Known['names']): string[] => all.flatMap((one) => one?.trim() || []);
  const plain = told(others).filter((one) => !isOfDigits(one) && [...one].length >= SHORTEST);
  const texts = [...told(names).filter((one) => [...one].length >= SHORTEST_NAME), ...plain];
  const numbers = told(others).flatMap((one) => digitsOf(one) ?? []);
  const longestFirst = (all: string[]): string[] =>
    [...new Set(all)].toSorted((one, other) => other.length - one.length);
  return { texts: longestFirst(texts), numbers: longestFirst(numbers) };
}

const escaped = (text: string): string => text.replaceAll(/[.^$*+?()[\]{}|\\]/g, (sign) => `\\${sign}`);

const LETTER = '[A-Za-z0-9_]';
const NOT_AFTER = `(?<!${LETTER})(?<!${LETTER}[.:-])`;
const NOT_BEFORE = `(?!${LETTER}|[.:-]${LETTER}|"\\s*:)`;

/** In Latin letters as a word of its own: not in a longer one such as Lisbon, a key such as trial:read, or a name of a value. */
function asWord(text: string): string {
  const isLatin = new RegExp(`^${LETTER}.*${LETTER}$`, 'su').test(text);
  return isLatin ? `${NOT_AFTER}${escaped(text)}${NOT_BEFORE}` : escaped(text);
}

/** For PostgreSQL; null where nothing is looked for. */
export function textPattern({ texts }: Identifying): string | null {
  return texts.length === 0 ? null : `(?:${texts.map(asWord).join('|')})`;
}

/** With signs between the digits, but not as a part of a longer number. */
export function numberPattern({ numbers }: Identifying): string | null {
  if (numbers.length === 0) return null;
  return `(?<![0-9])(?:${numbers.map((one) => [...one].join('[ -]?')).join('|')})(?![0-9])`;
}

/** A text without what tells who somebody is. */
export function redacted(text: string, known: Identifying): string {
  return [textPattern(known), numberPattern(known)].reduce<string>(
    (left, pattern) => (pattern === null ? left : left.replaceAll(new RegExp(pattern, 'gu'), '***')),
    text,
  );
}
