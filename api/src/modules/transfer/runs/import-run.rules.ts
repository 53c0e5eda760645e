export const IMPORT_STATES = [
  'OPENED',
  'UPLOADED',
  'CHECKING',
  'CHECKED',
  'CONFIRMED',
  'DONE',
  'FAILED',
  'CANCELLED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Whoever brought in more rows than this has gone on to something else meanwhile, and is told when it is done. */
export const LARGE_ROWS = 5_000;

/** Over for good: nothing changes any more. */
export function isOver(state: ImportState): boolean {
  return state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';
}

/** Other columns, another encoding: as long as nothing has been written. */
export function whyNotMatch(state: ImportState): 'IMPORT_STATE_NOT_NEXT' | null {
  return state === 'UPLOADED' || state === 'CHECKED' ? null : 'IMPORT_STATE_NOT_NEXT';
}

export function whyNotConfirm({
  state,
  goodRows,
}: {
  readonly state: ImportState;
  readonly goodRows: number;
}): 'IMPORT_STATE_NOT_NEXT' | 'IMPORT_WITHOUT_GOOD_ROWS' | null {
  if (state !== 'CHECKED') return 'IMPORT_STATE_NOT_NEXT';
  return goodRows > 0 ? null : 'IMPORT_WITHOUT_GOOD_ROWS';
}

export function whyNotCancel(state: ImportState): 'IMPORT_STATE_NOT_NEXT' | null {
  return isOver(state) ? 'IMPORT_STATE_NOT_NEXT' : null;
}

export interface Match {
  readonly column: string;
  readonly heading: string;
}

interface MatchFacts {
  readonly matches: readonly Match[];
  readonly header: readonly string[];
  readonly columns: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly key: readonly string[];
}

/** Whether the columns of a file can be brought in as these columns of the sheet. */
export function whyNotMatches({
  matches,
  header,
  columns,
  key,
}: MatchFacts): 'IMPORT_COLUMN_UNKNOWN' | 'IMPORT_COLUMN_TWICE' | 'IMPORT_COLUMN_MISSING' | null {
  const names = matches.map(({ column }) => column);
  const headings = matches.map(({ heading }) => heading);
  const isUnknown =
    names.some((name) => !Object.hasOwn(columns, name)) || headings.some((one) => !header.includes(one));
  if (isUnknown) return 'IMPORT_COLUMN_UNKNOWN';
  if (new Set(names).size < names.length) return 'IMPORT_COLUMN_TWICE';
  const isMissing = Object.entries(columns).some(([name, { required }]) => required && !names.includes(name));
  return isMissing || !key.some((name) => names.includes(name)) ? 'IMPORT_COLUMN_MISSING' : null;
}
