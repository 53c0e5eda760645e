import type { Ctx, Permission } from '../../../kernel/context.ts';
import type { Layout } from './layout.ts';
import type { Load } from './load.ts';

export type ColumnType =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'datetime'
  | 'month'
  | 'boolean'
  | 'enum'
  /** The text that names a row of another sheet (its key); `write` looks it up. */
  | 'reference';

export interface Column {
  readonly type: ColumnType;
  readonly required?: boolean;
  /** Longest text, in characters as a person counts them. */
  readonly maxLength?: number;
  /** Most places after the point of a decimal; 2 when not given. */
  readonly places?: number;
  /** Most digits before the point of a decimal; 12 when not given, as in `numeric(14,2)`. */
  readonly digits?: number;
  /** The words of an enum. */
  readonly values?: readonly string[];
  /** What people write for a word of an enum, in any language. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Other headings under which people's files carry this column. */
  readonly aliases?: readonly string[];
}

export type CellValue = string | number | boolean | Date;

interface TypedCells {
  text: string;
  integer: number;
  decimal: string;
  date: string;
  datetime: Date;
  month: string;
  boolean: boolean;
  enum: string;
  reference: string;
}

type ValueOf<C extends Column> = C['values'] extends readonly (infer Word)[] ? Word : TypedCells[C['type']];

type RequiredNames<Columns> = {
  [Name in keyof Columns]: Columns[Name] extends { readonly required: true } ? Name : never;
}[keyof Columns];

/** One row as `write` gets it. Absent: the file says nothing about the column. Null: the file leaves it empty. */
export type RowOf<Columns extends Record<string, Column>> = {
  [Name in RequiredNames<Columns>]: ValueOf<Columns[Name]>;
} & {
  [Name in Exclude<keyof Columns, RequiredNames<Columns>>]?: ValueOf<Columns[Name]> | null;
};

export type RowResult =
  | { readonly outcome: 'created' | 'updated' | 'skipped' }
  | { readonly outcome: 'refused'; readonly code: string; readonly column?: string }
  /** The row refers to one that may stand later in the same file; it is tried again after the last row. */
  | { readonly outcome: 'waiting'; readonly column: string };

export type SheetRow = Readonly<Record<string, CellValue | null>>;

export interface Sheet {
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** The columns that together name a row, at least one of them filled: twice the same in one file is an error. */
  readonly key: readonly string[];
  /**
   * What somebody must hold, beside `transfer:import`, who brings it in by himself in the browser; without it the sheet is for
   * the command line alone.
   */
  readonly rights?: readonly Permission[];
  /**
   * Creates or changes one row of the database for each row given, in order, and answers in the same order.
   * Runs inside a transaction; a row that it refuses must not have changed anything.
   */
  readonly write: (ctx: Ctx, rows: readonly SheetRow[]) => Promise<readonly RowResult[]>;
  /** Shapes of files, beside a plain table with headings, that the sheet is found in. */
  readonly layouts?: readonly Layout[];
  /** Names of pages of workbooks that hold the rows, the best first; without one of them it is the first page. */
  readonly pages?: readonly string[];
  /** Takes a whole file in at once, instead of `write`. */
  readonly load?: Load;
}

interface SheetDefinition<Columns extends Record<string, Column>> {
  readonly name: string;
  readonly columns: Columns;
  readonly key: readonly (keyof Columns & string)[];
  readonly rights?: readonly Permission[];
  readonly write: (ctx: Ctx, rows: readonly RowOf<Columns>[]) => Promise<readonly RowResult[]>;
}

const sheets = new Map<string, Sheet>();

export function sheetNamed(name: string): Sheet | undefined {
  return sheets.get(name);
}

export function allSheets(): readonly Sheet[] {
  return [...sheets.values()];
}

/** Declares what a module lets people bring in as a table. */
export function defineSheet<const Columns extends Record<string, Column>>(definition: SheetDefinition<Columns>): Sheet {
  const { write } = definition;
  // The only place where the row's type is taken on trust: cells were parsed by these very columns.
  const sheet: Sheet = {
    ...definition,
    write: (ctx, rows) => write(ctx, rows as unknown as readonly RowOf<Columns>[]),
  };
  sheets.set(sheet.name, sheet);
  return sheet;
}

/** Declares a sheet of so many rows that they go in by statements over all of them, and none by itself. */
export function defineLoadedSheet(definition: Omit<Sheet, 'write'> & { readonly load: Load }): Sheet {
  const write = (): never => {
    throw new Error(`The sheet "${definition.name}" is loaded as a whole.`);
  };
  const sheet: Sheet = { ...definition, write };
  sheets.set(sheet.name, sheet);
  return sheet;
}

export const created: RowResult = { outcome: 'created' };
export const updated: RowResult = { outcome: 'updated' };
export const skipped: RowResult = { outcome: 'skipped' };

export function refused(code: string, column?: string): RowResult {
  return column === undefined ? { outcome: 'refused', code } : { outcome: 'refused', code, column };
}

export function waiting(column: string): RowResult {
  return { outcome: 'waiting', column };
}
