import type { Row } from './rows.ts';
import type { World } from './slow-list.ts';

/** Kinds of hits, best first. */
const PLACES = ['code', 'codeBegins', 'nameBegins', 'name', 'pinyin', 'initials', 'codePart', 'phone'] as const;
/** An order's own number comes before all that its customer is found by, a part of the number behind. */
const NUMBER_PLACES = { code: -2, codeBegins: -1, codePart: PLACES.length } as Record<Place, number>;
type Place = (typeof PLACES)[number];
type Can = (right: string) => boolean;

function folded(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD');
  return plain.replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFC');
}

const isLatin = (token: string): boolean => /^[a-z0-9]/.test(token);

function tokensOf(text: string): string[] {
  return (
    folded(text)
      .replaceAll(/['’`]/g, '')
      .match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? []
  );
}

/** Whether the tokens stand one behind the other, the outer ones as far as they were typed. */
function standsAt(
  tokens: readonly string[],
  wanted: readonly string[],
  { at, isOpen }: { at: number; isOpen: boolean },
): boolean {
  return wanted.every((want, index) => {
    const token = tokens[at + index];
    if (token === undefined) return false;
    const isFirst = index === 0;
    const isLast = index === wanted.length - 1;
    if (!isLatin(want)) return token === want;
    if (isFirst && isLast) return isOpen && want.length >= 3 ? token.includes(want) : token.startsWith(want);
    if (isFirst) return isOpen ? token.endsWith(want) : token === want;
    return isLast ? token.startsWith(want) : token === want;
  });
}

function stands(tokens: readonly string[], wanted: readonly string[]): boolean {
  return tokens.some((_, at) => standsAt(tokens, wanted, { at, isOpen: true }));
}

function namePlaces(row: Row, chunk: string): Place[] {
  const wanted = tokensOf(chunk);
  const name = tokensOf(String(row['name']));
  if (wanted.length === 0) return [];
  // How Chinese is read is a matter of the library: its readings are taken from beside the name.
  const [, spoken = [], initials = []] = String(row['searchName'])
    .split('|')
    .map((part) => part.split(' ').filter(Boolean));
  if (standsAt(name, wanted, { at: 0, isOpen: false })) return ['nameBegins'];
  if (stands(name, wanted)) return ['name'];
  if (stands(spoken, wanted)) return ['pinyin'];
  return stands(initials, wanted) ? ['initials'] : [];
}

function codePlaces(code: string, chunk: string, isCurrent = true): Place[] {
  if (!isLatin(chunk.replaceAll(/[^a-z0-9]/g, ''))) return [];
  const [written, wanted] = [code.toUpperCase(), chunk.toUpperCase()];
  if (written === wanted) return ['code'];
  if (written.startsWith(wanted)) return [isCurrent ? 'codeBegins' : 'codePart'];
  return /[a-z0-9]{3}/.test(chunk) && written.includes(wanted) ? ['codePart'] : [];
}

function phonePlaces(phone: unknown, chunk: string): Place[] {
  const wanted = chunk.replaceAll(/\D/g, '');
  const isPhone = wanted.length >= 4 && /^\+?[\d().-]+$/.test(chunk);
  return isPhone &&
    String(phone ?? '')
      .replaceAll(/[^0-9]/g, '')
      .endsWith(wanted)
    ? ['phone']
    : [];
}

function customerPlaces(world: World, row: Row, { chunk, can }: { chunk: string; can: Can }): Place[] {
  const codes = (world.rows.get('CustomerCode') ?? []).filter(({ customer }) => customer === row.id);
  return [
    ...codes.flatMap(({ code, validTo }) => codePlaces(String(code), chunk, validTo === null)),
    ...(can('customer:readName') ? namePlaces(row, chunk) : []),
  ];
}

type Way = (world: World, row: Row, asked: { chunk: string; can: Can }) => number[];

const numbers = (places: readonly Place[]): number[] => places.map((place) => PLACES.indexOf(place));

const WAYS: Readonly<Record<string, Way>> = {
  Customer: (world, row, asked) =>
    numbers([
      ...customerPlaces(world, row, asked),
      ...(asked.can('customer:readPhone') ? phonePlaces(row['phoneFull'], asked.chunk) : []),
    ]),
  Employee: (_, row, { chunk, can }) =>
    numbers([
      ...codePlaces(String(row['number']), chunk),
      ...(can('employee:readName') ? namePlaces(row, chunk) : []),
      ...(can('employee:readPhone') ? phonePlaces(row['phoneFull'], chunk) : []),
    ]),
  Candidate: (_, row, { chunk, can }) =>
    numbers([
      ...(can('candidate:readName') ? namePlaces(row, chunk) : []),
      ...(can('candidate:readPhone') ? phonePlaces(row['phoneFull'], chunk) : []),
    ]),
  Order: (world, row, asked) => {
    const customer = world.visible.of('Customer')?.get(String(row['customer']));
    return [
      ...codePlaces(String(row['number']), asked.chunk).map((place) => NUMBER_PLACES[place]),
      ...(customer ? numbers(customerPlaces(world, customer, asked)) : []),
    ];
  },
};

interface Asked {
  readonly rows: readonly Row[];
  readonly search: string | null | undefined;
  readonly can: Can;
}

/** The rows that a search finds and how good a hit each is, the smaller the better. No search finds all alike. */
export function placesOf(world: World, entity: string, { rows, search, can }: Asked): ReadonlyMap<Row, number> {
  const chunks = folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = rows.flatMap((row): [Row, number][] => {
    const places = chunks.map((chunk) => WAYS[entity]?.(world, row, { chunk, can }) ?? []);
    if (places.some((ofChunk) => ofChunk.length === 0)) return [];
    return [[row, places.length === 0 ? 0 : Math.max(...places.map((ofChunk) => Math.min(...ofChunk)))]];
  });
  return new Map(found);
}
