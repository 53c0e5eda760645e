export interface CsvRecord {
  /** The line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotation marks make no sense: `cells` is then the bare line. */
  readonly isMisquoted: boolean;
}

/** A quoted cell longer than this was not meant: its closing mark is missing. */
const LONGEST_RECORD = 1024 * 1024;

/**
 * Reads RFC 4180 text chunk by chunk, in constant memory. Written here because the parsers at hand drop every row after a
 * misplaced quotation mark, while an import must name each bad row and go on with the next line.
 */
export async function* readCsv(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<readonly CsvRecord[]> {
  let rest = '';
  let line = 1;
  const drain = (isEnd: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < rest.length) {
      const taken = takeRecord({ text: rest, at, delimiter, isEnd });
      if (!taken) break;
      if (!isBlank(taken.cells)) records.push({ line, cells: taken.cells, isMisquoted: taken.isMisquoted });
      line += countOf('\n', rest, { from: at, to: taken.end });
      at = taken.end;
    }
    rest = rest.slice(at);
    return records;
  };
  for await (const chunk of chunks) {
    rest += chunk;
    yield drain(false);
  }
  yield drain(true);
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly delimiter: string;
  readonly isEnd: boolean;
}

interface Taken {
  readonly cells: readonly string[];
  readonly end: number;
  readonly isMisquoted: boolean;
}

/** The record that begins at a place, or null when its end has not been read yet. */
function takeRecord(place: Place): Taken | null {
  const { text, at, delimiter, isEnd } = place;
  const lineFeed = text.indexOf('\n', at);
  if (lineFeed === -1 && !isEnd && text.length - at < LONGEST_RECORD) return null;
  const end = lineFeed === -1 ? text.length : lineFeed + 1;
  const bareLine = text.slice(at, end).replace(/\r?\n$/u, '');
  if (!bareLine.includes('"')) return { cells: bareLine.split(delimiter), end, isMisquoted: false };

  const quoted = takeQuotedRecord(place);
  if (quoted === 'UNFINISHED') return null;
  return quoted ?? { cells: [bareLine], end, isMisquoted: true };
}

function takeQuotedRecord({ text, at, delimiter, isEnd }: Place): Taken | 'UNFINISHED' | null {
  const cells: string[] = [];
  for (let from = at; ;) {
    const cell = text[from] === '"' ? takeQuotedCell(text, from) : takeBareCell(text, from, delimiter);
    if (!cell) return isEnd || text.length - at >= LONGEST_RECORD ? null : 'UNFINISHED';
    cells.push(cell.value);
    if (text.startsWith(delimiter, cell.end)) {
      from = cell.end + delimiter.length;
      continue;
    }
    const lineEnd = /\r?\n|$/uy;
    lineEnd.lastIndex = cell.end;
    const match = lineEnd.exec(text);
    if (match && (match[0] !== '' || isEnd)) return { cells, end: lineEnd.lastIndex, isMisquoted: false };
    // At the end of what was read so far a delimiter or line feed may still come; anything else is a stray character.
    return !isEnd && text.length - cell.end < 2 ? 'UNFINISHED' : null;
  }
}

function takeQuotedCell(text: string, from: number): { value: string; end: number } | null {
  for (let close = text.indexOf('"', from + 1); close !== -1; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] !== '"') return { value: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  return null;
}

/** A mark inside an unquoted cell is an ordinary character (`3" pipe`). */
function takeBareCell(text: string, from: number, delimiter: string): { value: string; end: number } | null {
  const lineFeed = text.indexOf('\n', from);
  const lineEnd = lineFeed === -1 ? text.length : lineFeed - (text[lineFeed - 1] === '\r' ? 1 : 0);
  const next = text.indexOf(delimiter, from);
  const end = next === -1 || next > lineEnd ? Math.max(lineEnd, from) : next;
  return { value: text.slice(from, end), end };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

function countOf(mark: string, text: string, { from, to }: { from: number; to: number }): number {
  let count = 0;
  for (let at = text.indexOf(mark, from); at !== -1 && at < to; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}
