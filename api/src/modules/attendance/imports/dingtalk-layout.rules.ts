import type { CsvRecord, Layout } from '../../transfer/index.ts';

/** Pages of DingTalk's monthly workbook that hold punches, the best first. */
export const DINGTALK_PAGES = ['原始记录', '每日统计', '打卡时间', '考勤打卡记录'] as const;

const DATE = /^(\d{2}|\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(\s|$)/;
const TIMES = /(次日|当日)?\s*(\d{1,2}:\d{2}(?::\d{2})?)/g;
const FIRST_DAY = /统计日期[:：]\s*(\d{4})-(\d{2})-(\d{2})/;
const PUNCHES = /打卡时间$/;

type Way = 'IN' | 'OUT' | '';

interface PunchColumn {
  readonly at: number;
  readonly way: Way;
  /** Of a page with a column a day; null where the row names its day. */
  readonly date: string | null;
}

interface Headings {
  readonly line: number;
  readonly number: number;
  readonly userId: number;
  readonly date: number;
  readonly punches: readonly PunchColumn[];
}

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** `26-01-05 星期一`, `2026-01-05`; null when it is no date. */
function dateOf(text: string): string | null {
  const [, year = '', month, day] = DATE.exec(text.trim()) ?? [];
  return year === '' ? null : `${year.length === 2 ? '20' : ''}${year}-${two(month)}-${two(day)}`;
}

const wayOf = (heading: string): Way => (heading.startsWith('上班') ? 'IN' : heading.startsWith('下班') ? 'OUT' : '');

/** Two rows of headings as one: 上班1 over 打卡时间 and 打卡结果, with the upper one written once for both. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [above = '', below = ''] = [upper[at]?.trim(), lower[at]?.trim()];
    if (above !== '') group = above;
    if (below === '') return above;
    return above === '' && !/^[上下]班/.test(group) ? below : `${group}${below}`;
  });
}

function punchColumns(names: readonly string[], month: string | null): PunchColumn[] {
  return names.flatMap((name, at): PunchColumn[] => {
    if (PUNCHES.test(name)) return [{ at, way: wayOf(name), date: null }];
    const day = /^\d{1,2}$/.exec(name)?.[0];
    return day !== undefined && month !== null ? [{ at, way: '', date: `${month}-${two(day)}` }] : [];
  });
}

/** The row of headings is the one that names 姓名; under it may stand a second one. */
function headingsOf(first: readonly CsvRecord[]): Headings | null {
  const index = first.findIndex(({ cells }) => cells.some((cell) => cell.trim() === '姓名'));
  const [row, next] = [first[index], first[index + 1]];
  if (!row) return null;
  const isDouble =
    next !== undefined && next.cells[row.cells.findIndex((cell) => cell.trim() === '姓名')]?.trim() === '';
  const names = joined(row.cells, isDouble ? next.cells : []);
  const title = first.map(({ cells }) => FIRST_DAY.exec(cells.join(' '))).find((found) => found !== null);
  const date = names.findIndex((name) => ['日期', '考勤日期'].includes(name));
  const punches = punchColumns(names, title && date === -1 ? `${title[1]}-${title[2]}` : null);
  if (punches.length === 0) return null;
  const number = names.indexOf('工号');
  const userId = names.findIndex((name) => name.toLowerCase() === 'userid');
  return { line: isDouble ? next.line : row.line, number, userId, date, punches };
}

/** A time without a day that a workbook holds as a moment of its first one. */
const DAYLESS = /^1899-12-3[01] /;

/** The punches of a cell: none, one, or one under another. A time that names its day needs no other. */
function timesOf(cell: string, date: string | null): string[] {
  const text = cell.replace(DAYLESS, '').trim();
  const own = dateOf(text);
  if (text === '') return [];
  if (own !== null) return [`${own} ${text.replace(DATE, '').trim()}`];
  if (date === null) return [text];
  const found = [...text.matchAll(TIMES)].map(([, when, time]) => `${when === '次日' ? '+1 ' : ''}${date} ${time}`);
  return found.length > 0 ? found : [text];
}

/**
 * DingTalk's monthly report: title, time of the report, headings in one row or two, then one row a punch (原始记录), one row
 * a person and day (每日统计), or one row a person with a column a day (打卡时间).
 */
export const dingtalkLayout: Layout = (first) => {
  const headings = headingsOf(first);
  if (!headings) return null;
  const { line, number, userId, date, punches } = headings;
  return {
    header: ['工号', '打卡时间', '打卡方向'],
    rowsOf: (record) => {
      if (record.line <= line) return [];
      const cell = (at: number): string => (at === -1 ? '' : (record.cells[at] ?? '').trim());
      const day = dateOf(cell(date));
      return punches.flatMap((column) =>
        timesOf(cell(column.at), column.date ?? day).map((time) => ({
          ...record,
          cells: [cell(number) || cell(userId), time, column.way],
        })),
      );
    },
  };
};
