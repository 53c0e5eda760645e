/** Programs for tables take a cell that begins with one of these for a formula, some of them wide and behind blanks too. */
const FORMULA_START = /^(?:[\t\r\n\u0000]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** One line of RFC 4180, with cells that a table program would run as a formula made harmless by a leading apostrophe. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  return plainCsvLine(cells.map(neutral), delimiter);
}

/** The same with cells as they are: for cells that were made harmless, or are numbers of ours. */
export function plainCsvLine(cells: readonly string[], delimiter = ','): string {
  return `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
}

export function neutral(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `neutral`; only for files that we wrote ourselves. */
export function withoutNeutralMark(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function quoted(cell: string, delimiter: string): string {
  return /["\r\n]/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
