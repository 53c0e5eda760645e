import { loadRow } from '../../kernel/load-row.ts';
import { defineFileOwner } from '../files/index.ts';
import { ExportRun } from './exports/export-run.entity.ts';
import { ImportRun } from './runs/import-run.entity.ts';

/** One file for a run: what was checked is what is written. */
defineFileOwner({
  entity: ImportRun,
  table: 'import_runs',
  right: 'transfer:import',
  mayAttach: async (ctx, id) => (await loadRow(ctx, ImportRun, { by: { id } }))?.state === 'OPENED',
});

defineFileOwner({
  entity: ExportRun,
  table: 'export_runs',
  mayAttach: () => Promise.resolve(false),
});
