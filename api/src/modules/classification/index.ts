import './abc/abc.scope.ts';
import './classification.jobs.ts';
import './classification.timeline.ts';
import './overrides/grade-override.scope.ts';
import './price-levels/price-level.scope.ts';
import { staysOnMerge } from '../customers/index.ts';
import { AbcResult } from './abc/abc-result.entity.ts';
import { AbcRun } from './abc/abc-run.entity.ts';
import { GradeChange } from './abc/grade-change.entity.ts';
import {
  AbcRunResolver,
  CustomerGradesResolver,
  GradeChangeResolver,
  GradeOverrideResolver,
} from './abc/grade.resolver.ts';
import { CompositionResolver } from './composition/composition.resolver.ts';
import { GradeOverride } from './overrides/grade-override.entity.ts';
import { PriceLevel } from './price-levels/price-level.entity.ts';
import { PriceLevelResolver, PricePlanResolver } from './price-levels/price-level.resolver.ts';
import { PricePlan } from './price-levels/price-plan.entity.ts';

// Grades were given for the volume of one archive; of the other they would be untrue (rules 4, 7.3).
staysOnMerge('grade_changes', 'grade_overrides', 'abc_results');

export { GradeChange, GradeOverride, PriceLevel, PricePlan };
export { classify, thresholdsFrom } from './abc/abc.rules.ts';
export { tradeClass, volumeClass } from './axes/axes.rules.ts';

/** Classes of customers, composition, price level (rules 7, 8.9). */
export const classificationModule = {
  entities: [AbcRun, AbcResult, GradeChange, GradeOverride, PricePlan, PriceLevel],
  resolvers: [
    AbcRunResolver,
    GradeChangeResolver,
    GradeOverrideResolver,
    CustomerGradesResolver,
    CompositionResolver,
    PricePlanResolver,
    PriceLevelResolver,
  ],
};
