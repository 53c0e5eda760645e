import './transfer.scope.ts';
import './clean-up.job.ts';
import './runs/import.job.ts';
import './transfer.files.ts';
import { ExportRun } from './exports/export-run.entity.ts';
import { ExportRunResolver } from './exports/export-run.resolver.ts';
import { ImportProblem } from './runs/import-problem.entity.ts';
import { ImportRun } from './runs/import-run.entity.ts';
import { ImportRunResolver } from './runs/import-run.resolver.ts';

export { ImportFault } from './imports/import.fault.ts';
export { encodings, type Encoding } from './imports/encoding.ts';
export { runImport } from './imports/import-run.ts';
export type { ImportJob, ImportProgress, ImportReport } from './imports/import.types.ts';
export { readMappingFile } from './imports/mapping.ts';
export type { BadCell } from './imports/row-mapper.ts';
export { assignChanged, given, rowOf, rowsByKey, upsert, type Values } from './sheets/upsert.ts';
export {
  created,
  defineLoadedSheet,
  defineSheet,
  refused,
  sheetNamed,
  skipped,
  updated,
  waiting,
} from './sheets/sheet.ts';
export type { Column, RowOf, RowResult, Sheet } from './sheets/sheet.ts';
export type { Layout } from './sheets/layout.ts';
export type { Loading, LoadRow } from './sheets/load.ts';
export type { CsvRecord } from './imports/csv-reader.ts';
export { type TableCell, writeWorkbook } from './xlsx/workbook.ts';
export { mayBringIn } from './runs/import-run.actions.ts';
export { forgetContents } from './runs/import-run.queries.ts';
export { EXPORT_RIGHTS } from './exports/export-rights.ts';
export { ExportRun } from './exports/export-run.entity.ts';
export { ImportProblem, ImportRun };

/** Tables that people bring in, and lists that they take out. */
export const transferModule = {
  entities: [ImportRun, ImportProblem, ExportRun],
  resolvers: [ImportRunResolver, ExportRunResolver],
};
