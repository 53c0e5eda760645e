import type { CsvRecord, Layout } from '../../transfer/index.ts';

/** Number, then the time: blanks before the number, a tab after it. */
const LINE = /^\s*[^\s\t]{1,40}\t\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?(\t|$)/;

/** As the devices of ZKTeco write `attlog.dat`; shorter logs have the status in the third column. */
const FULL = ['number', 'time', 'device', 'status', 'verified by', 'work code'];
const SHORT = ['number', 'time', 'status', 'verified by', 'work code'];

function headerOf(width: number): string[] {
  const known = width >= FULL.length ? FULL : SHORT.slice(0, width);
  const more = Array.from({ length: Math.max(0, width - known.length) }, (_, at) => `column ${known.length + at + 1}`);
  return [...known, ...more];
}

const cellsOf = ({ cells }: CsvRecord): string[] =>
  cells
    .join(',')
    .split('\t')
    .map((cell) => cell.trim());

/** `attlog.dat`: no headings, columns separated by tabs. */
export const attlogLayout: Layout = (first) => {
  const sample = first.find(({ cells }) => LINE.test(cells[0] ?? ''));
  if (!sample || !first.slice(0, 3).includes(sample)) return null;
  return {
    header: headerOf(cellsOf(sample).length),
    rowsOf: (record) => [{ ...record, cells: cellsOf(record) }],
  };
};
