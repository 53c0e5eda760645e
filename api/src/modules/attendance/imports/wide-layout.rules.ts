import type { Layout } from '../../transfer/index.ts';

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const MOMENT = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2}(:\d{2})?)$/;
const NOTHING = new Set(['', 'NA', 'N/A', '-']);

/** Which way the file tells of, by its name: `in_time.csv`, `out_time.csv`, 上班.csv, 下班.csv. */
export function wayOf(fileName: string): 'IN' | 'OUT' | '' {
  if (/(^|[^a-z])out([^a-z]|$)|下班|签退/i.test(fileName)) return 'OUT';
  return /(^|[^a-z])in([^a-z]|$)|上班|签到/i.test(fileName) ? 'IN' : '';
}

/** A cell of a day as the time of a punch; a text that is none stays as it is, so that it is reported. */
function momentOf(text: string): string {
  const [, day, month, year, time] = MOMENT.exec(text) ?? [];
  return time === undefined ? text : `${year}-${month}-${day} ${time}`;
}

/** One row a person, one column a day, a time in each cell; `dd/mm/yyyy` and `dd/mm/yyyy hh:mm`. */
export const wideLayout: Layout = ([first], fileName) => {
  const days = first?.cells.slice(1).map((cell) => cell.trim()) ?? [];
  if (days.length === 0 || !days.every((day) => DAY.test(day))) return null;
  const way = wayOf(fileName);
  return {
    header: ['number', 'time', 'direction'],
    rowsOf: (record) => {
      if (record === first) return [];
      const [number = '', ...cells] = record.cells.map((cell) => cell.trim());
      if (cells.length !== days.length) return [{ ...record, cells: record.cells }];
      return cells
        .filter((cell) => !NOTHING.has(cell.toUpperCase()))
        .map((cell) => ({ ...record, cells: [number, momentOf(cell), way] }));
    },
  };
};
