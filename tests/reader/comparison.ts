import { placeOfCursor } from './slow-groups.ts';
import { CURSOR } from './slow-values.ts';

/** The row that a cursor of the reader names: keyset cursors end with the id. */
export function rowOfCursor(cursor: string): string {
  const values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  return String(values.at(-1));
}

function isSameLeaf(wanted: unknown, got: unknown): boolean {
  if (typeof wanted === 'string' && wanted.startsWith(CURSOR) && typeof got === 'string') {
    const meant = wanted.slice(CURSOR.length);
    return meant === (meant.startsWith('[') ? JSON.stringify(placeOfCursor(got)) : rowOfCursor(got));
  }
  return Object.is(wanted, got);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Where two answers first differ, the order of response names included; null when they are equal. */
export function firstDifference(wanted: unknown, got: unknown, path = 'data'): string | null {
  if (!isObject(wanted) || !isObject(got)) {
    return isSameLeaf(wanted, got) ? null : `${path}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
  }
  const [wantedNames, gotNames] = [Object.keys(wanted), Object.keys(got)];
  if (wantedNames.join() !== gotNames.join())
    return `${path}: wanted [${wantedNames.join()}], got [${gotNames.join()}]`;
  for (const name of wantedNames) {
    const difference = firstDifference(wanted[name], got[name], `${path}.${name}`);
    if (difference) return difference;
  }
  return null;
}

/** Cursors that an answer holds in `mine` of the connections on a path. */
export function cursorsAt(data: unknown, path: readonly string[]): string[] {
  if (Array.isArray(data)) return data.flatMap((one: unknown) => cursorsAt(one, path));
  if (!isObject(data)) return [];
  const [name, ...rest] = path;
  if (name !== undefined) return cursorsAt(data[name], rest);
  const { mine } = data as { mine?: { startCursor: string | null; endCursor: string | null } };
  return [mine?.startCursor, mine?.endCursor].filter((cursor) => typeof cursor === 'string');
}
