/** A place in the grid: row and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells from one place to another, both inside. */
export interface Selection {
  readonly from: Place;
  readonly to: Place;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -99],
  End: [0, 99],
  PageUp: [-99, 0],
  PageDown: [99, 0],
};

const within = (place: number, size: number): number => Math.max(0, Math.min(size - 1, place));

/** Where a key leads; null for keys that move nothing. */
export function moved({ row, column }: Place, key: string, size: { rows: number; columns: number }): Place | null {
  const step = STEPS[key];
  return step ? { row: within(row + step[0], size.rows), column: within(column + step[1], size.columns) } : null;
}

export function placesOf({ from, to }: Selection): Place[] {
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, at) => ({ row, column: left + at })));
}

export function isSelected({ from, to }: Selection, { row, column }: Place): boolean {
  const between = (place: number, one: number, other: number): boolean =>
    place >= Math.min(one, other) && place <= Math.max(one, other);
  return between(row, from.row, to.row) && between(column, from.column, to.column);
}

export function samePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

/** What letters typed one after the other mean: the code that they spell, or the only one that begins so. */
function codeTyped<T extends { readonly code: string }>(shifts: readonly T[], typed: string): T | null {
  const wanted = typed.toLowerCase();
  const starting = shifts.filter(({ code }) => code.toLowerCase().startsWith(wanted));
  return (
    starting.find(({ code }) => code.toLowerCase() === wanted) ?? (starting.length === 1 ? (starting[0] ?? null) : null)
  );
}

/** A digit is the place in the legend, because codes in Chinese cannot be typed into a grid; a code of digits goes before. */
export function shiftOfKey<T extends { readonly code: string }>(
  shifts: readonly T[],
  { typed, letter }: { typed: string; letter: string },
): T | null {
  const nth = /^[1-9]$/.test(letter) ? (shifts[Number(letter) - 1] ?? null) : null;
  return codeTyped(shifts, typed) ?? codeTyped(shifts, letter) ?? nth;
}
