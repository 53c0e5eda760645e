import { readCell, type CellCode, type CellReading } from '../sheets/cell.rules.ts';
import { compileDateFormat } from '../sheets/date-text.rules.ts';
import type { CellValue, Sheet, SheetRow } from '../sheets/sheet.ts';
import type { CsvRecord } from './csv-reader.ts';
import { ImportFault } from './import.fault.ts';
import type { Mapping, SourceOptions } from './mapping.ts';

export interface BadCell {
  readonly line: number;
  /** The sheet's column; null when the whole row is meant. */
  readonly column: string | null;
  readonly value: string | null;
  readonly code: CellCode | RowCode | (string & {});
}

type RowCode = 'TOO_MANY_CELLS' | 'TOO_FEW_CELLS' | 'BAD_QUOTES';

export interface MappedRow {
  readonly row: SheetRow;
  /** The texts behind the values, to name them when a value is refused later. */
  readonly texts: Readonly<Record<string, string | null>>;
  readonly badCells: readonly BadCell[];
}

type CellSource = (cells: readonly string[]) => string | null | typeof notListed;
const notListed = Symbol('a word that is not in the value map');

interface BoundColumn {
  readonly name: string;
  readonly source: CellSource;
  readonly reading: CellReading;
}

interface Binding {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly header: readonly string[];
  readonly toInstant: CellReading['toInstant'];
}

/** Ties a mapping to the header of one file. The result turns a record into a row of the sheet, or says what is wrong. */
export function bindMapping({ sheet, mapping, header, toInstant }: Binding): (record: CsvRecord) => MappedRow {
  const positions = new Map(header.map((heading, index) => [heading.trim(), index]));
  const positionOf = (heading: string): number => {
    const position = positions.get(heading);
    if (position === undefined)
      throw new ImportFault(`The file has no column "${heading}"; it has ${listed(header)}.`, 'COLUMN_UNKNOWN');
    return position;
  };
  const columns = Object.entries(mapping.columns).map(([name, given]): BoundColumn => {
    const column = sheet.columns[name];
    if (!column) throw new ImportFault(`The sheet "${sheet.name}" has no column "${name}".`);
    const options: SourceOptions = typeof given === 'string' ? { from: given } : given;
    const format = options.format === undefined ? undefined : compileDateFormat(options.format);
    return { name, source: sourceOf(options, mapping, positionOf), reading: { column, format, toInstant } };
  });
  const overflowAt = mapping.overflowInto === undefined ? null : positionOf(mapping.overflowInto);
  return (record) => {
    const cells =
      overflowAt === null
        ? record.cells
        : joinOverflow(record.cells, { width: header.length, at: overflowAt, mapping });
    const code = record.isMisquoted ? 'BAD_QUOTES' : widthProblem(cells.length, header.length);
    return code ? wholeRowIsBad(record, code) : mapRow(record.line, cells, columns);
  };
}

function mapRow(line: number, cells: readonly string[], columns: readonly BoundColumn[]): MappedRow {
  const row: Record<string, CellValue | null> = {};
  const texts: Record<string, string | null> = {};
  const badCells: BadCell[] = [];
  for (const { name, source, reading } of columns) {
    const text = source(cells);
    const verdict = text === notListed ? { code: 'NOT_IN_LIST' as const } : readCell(text, reading);
    texts[name] = text === notListed ? null : text;
    if ('value' in verdict) row[name] = verdict.value;
    else badCells.push({ line, column: name, value: texts[name], code: verdict.code });
  }
  return { row, texts, badCells };
}

function wholeRowIsBad({ line, cells }: CsvRecord, code: RowCode): MappedRow {
  const value = code === 'BAD_QUOTES' ? (cells[0] ?? null) : String(cells.length);
  return { row: {}, texts: {}, badCells: [{ line, column: null, value, code }] };
}

/** Why a row is none of this table; null when it is. */
export function widthProblem(cells: number, width: number): RowCode | null {
  if (cells === width) return null;
  return cells > width ? 'TOO_MANY_CELLS' : 'TOO_FEW_CELLS';
}

function joinOverflow(
  cells: readonly string[],
  { width, at, mapping }: { width: number; at: number; mapping: Mapping },
): readonly string[] {
  const surplus = cells.length - width;
  if (surplus <= 0) return cells;
  return [
    ...cells.slice(0, at),
    cells.slice(at, at + surplus + 1).join(mapping.delimiter),
    ...cells.slice(at + surplus + 1),
  ];
}

function sourceOf(options: SourceOptions, mapping: Mapping, positionOf: (heading: string) => number): CellSource {
  const nulls = new Set([...mapping.nullTexts, ...(options.nullTexts ?? [])]);
  const textAt = (position: number) => (cells: readonly string[]) => {
    const text = cells[position] ?? '';
    return nulls.has(text.trim()) ? null : text;
  };
  return throughValues(
    options,
    plainSource(options, (heading) => textAt(positionOf(heading))),
  );
}

type TextSource = (cells: readonly string[]) => string | null;

function plainSource(options: SourceOptions, textOf: (heading: string) => TextSource): TextSource {
  if (options.constant !== undefined) return () => options.constant ?? null;
  if (options.template === undefined) return textOf(options.from ?? '');
  const pieces = options.template
    .split(/\{([^{}]+)\}/u)
    .map((piece, index): TextSource => (index % 2 === 1 ? textOf(piece) : () => piece));
  const isLiteral = pieces.map((_, index) => index % 2 === 0);
  return (cells) => {
    const texts = pieces.map((piece) => piece(cells));
    const isEmpty = texts.every((text, index) => isLiteral[index] || text === null || text.trim() === '');
    return isEmpty ? null : texts.join('').trim();
  };
}

function throughValues({ values, otherwise = 'refuse' }: SourceOptions, source: TextSource): CellSource {
  if (!values) return source;
  const words = new Map(Object.entries(values));
  return (cells) => {
    const text = source(cells)?.trim() ?? '';
    const word = words.get(text);
    if (word !== undefined) return word;
    if (text === '' || otherwise === 'empty') return null;
    return otherwise === 'keep' ? text : notListed;
  };
}

function listed(header: readonly string[]): string {
  return header.map((heading) => `"${heading}"`).join(', ');
}
