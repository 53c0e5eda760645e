/** A column of a table as data. Its cell is `text`, or the slot `cell-<id>`. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** The name by which the API sorts. */
  readonly sort?: string;
  readonly text?: (row: Row) => string | null | undefined;
  readonly isNumeric?: boolean;
  /** Stays on one line, as people's names should. */
  readonly isWhole?: boolean;
  /** Not shown until chosen. */
  readonly isExtra?: boolean;
  /** Cannot be hidden: it names the row. */
  readonly isFixed?: boolean;
}
