/** What the interface has a sentence for. */
export const IMPORT_FAULTS = [
  'FILE_UNREADABLE',
  'FILE_NOT_A_TABLE',
  'FILE_WITHOUT_ROWS',
  'COLUMN_TWICE',
  'COLUMN_UNKNOWN',
  'XLSX_BROKEN',
  'XLSX_TOO_LARGE',
  'RIGHT_WITHDRAWN',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

/** The import as a whole cannot go on: the file, the mapping or the database. The message is one plain sentence. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';

  constructor(
    message: string,
    readonly code: ImportFaultCode = 'FILE_UNREADABLE',
    /** The heading or cell that it is about. */
    readonly detail: string | null = null,
  ) {
    super(message);
  }
}
