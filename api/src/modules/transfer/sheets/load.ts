import type { Ctx } from '../../../kernel/context.ts';

/** A row of the file, its texts in the order of the columns that were matched. */
export interface LoadRow {
  readonly line: number;
  readonly texts: readonly string[];
}

export interface BadRow extends LoadRow {
  /** The column of the sheet that is wrong. */
  readonly column: string;
  readonly code: string;
}

/** What a sheet is given that takes a whole file in at once. */
export interface Loading {
  readonly runId: string;
  /** The columns that were matched. */
  readonly columns: readonly string[];
  /** Whether it is tried out only, and nothing written. */
  readonly isTrial: boolean;
  /** The rows of the file, piece by piece. */
  readonly rows: () => AsyncIterable<readonly LoadRow[]>;
  readonly reject: (row: BadRow) => Promise<void>;
  /** Tells how much is done, and ends the work when it is called off. */
  readonly pulse: (percent: number) => Promise<void>;
}

export interface Loaded {
  readonly created: number;
  /** There already. */
  readonly skipped: number;
}

/** Brings a file in by statements over all of it, in the transaction of the caller. */
export type Load = (ctx: Ctx, loading: Loading) => Promise<Loaded>;
