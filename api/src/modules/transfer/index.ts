export { ImportFault } from './imports/import.fault.ts';
export { encodings, type Encoding } from './imports/encoding.ts';
export { runImport } from './imports/import-run.ts';
export type { ImportJob, ImportProgress, ImportReport } from './imports/import.types.ts';
export { readMappingFile } from './imports/mapping.ts';
export type { BadCell } from './imports/row-mapper.ts';
export { assignChanged, given, rowOf, rowsByKey, upsert, type Values } from './sheets/upsert.ts';
export { created, defineSheet, refused, skipped, updated, waiting } from './sheets/sheet.ts';
export type { Column, RowOf, RowResult, Sheet } from './sheets/sheet.ts';
