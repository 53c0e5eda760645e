import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { ofShops } from '../../attendance/index.ts';
import { SpotCheckPlan } from './spot-check-plan.entity.ts';
import { SpotCheckResult } from './spot-check-result.entity.ts';
import { SpotCheck } from './spot-check.entity.ts';

/** Who checks shops sees the own checks; manager and leader those of their shops (rules 18.1). */
function checks(question: ScopeQuestion): string {
  const { can, t, me } = question;
  return ofShops(question, ...(can('spotCheck:record') ? [`${t}.checker_id = ${me.employeeId}`] : []));
}

defineScope(SpotCheck, checks);

defineScope(SpotCheckResult, (question) => {
  const { can, t, me, of } = question;
  const seen = of(SpotCheck, `${t}_c`);
  if (seen === EVERYTHING) return EVERYTHING;
  const ways = can('attendance:readOwn') ? [`${t}.employee_id = ${me.employeeId}`] : [];
  if (seen !== NOTHING) {
    ways.push(`exists (select 1 from spot_checks ${t}_c where ${t}_c.id = ${t}.check_id and ${seen})`);
  }
  return ways.join(' or ') || NOTHING;
});

/**
 * The people who check. Nobody who carries a shop or leads a region, whatever else he may do: who knew when shops are called
 * would be there (rules 18.1).
 */
defineScope(SpotCheckPlan, ({ can, me }) => {
  if (!can('spotCheck:plan') && !can('spotCheck:record')) return NOTHING;
  return `cardinality(${me.shopIds}) + cardinality(${me.ledRegionIds}) = 0`;
});
