import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { SalesMonthLock } from './sales-month-lock.entity.ts';
import { VisitMonthReport } from './visit-month-report.entity.ts';

/** Whoever sees visits is told which months take none any more. */
defineScope(SalesMonthLock, ({ can }) =>
  can('visit:readAll') || can('visit:readOwn') || can('visit:readAssigned') ? EVERYTHING : NOTHING,
);

defineScope(VisitMonthReport, ({ can, t, me }) => {
  if (can('visit:readAll')) return EVERYTHING;
  return can('visit:readOwn') || can('visit:readAssigned') ? `${t}.rep_id = any(${me.repIds})` : NOTHING;
});
