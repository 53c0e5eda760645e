import { defineScope, NOTHING } from '../../kernel/scope.ts';
import { EXPORT_RIGHTS } from './exports/export-rights.ts';
import { ExportRun } from './exports/export-run.entity.ts';
import { ImportProblem } from './runs/import-problem.entity.ts';
import { ImportRun } from './runs/import-run.entity.ts';

/** What somebody brings in or takes out concerns nobody else: files hold what the next person may not read. */
defineScope(ImportRun, ({ can, t, me }) => (can('transfer:import') ? `${t}.account_id = ${me.accountId}` : NOTHING));

defineScope(ImportProblem, ({ t, of, under }) => {
  if (under === ImportRun) return 'true';
  const visible = of(ImportRun, `${t}_r`);
  return visible === NOTHING
    ? NOTHING
    : `exists (select 1 from import_runs ${t}_r where ${t}_r.id = ${t}.run_id and ${visible})`;
});

defineScope(ExportRun, ({ can, t, me }) =>
  EXPORT_RIGHTS.some((right) => can(right)) ? `${t}.account_id = ${me.accountId}` : NOTHING,
);
