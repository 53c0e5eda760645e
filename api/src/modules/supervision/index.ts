import './findings/findings.job.ts';
import './inspections/inspection.scope.ts';
import './observations/observation.files.ts';
import './observations/observation.scope.ts';
import './spot-checks/spot-check.files.ts';
import './spot-checks/spot-check.scope.ts';
import './spot-checks/spot-evidence.ts';
import { ShopRulesLookResolver } from './findings/findings.resolver.ts';
import { Inspection } from './inspections/inspection.entity.ts';
import { InspectionResolver, ShopInspectionsResolver } from './inspections/inspection.resolver.ts';
import { Observation } from './observations/observation.entity.ts';
import { ObservationResolver } from './observations/observation.resolver.ts';
import { SpotCheckPlanResolver } from './plans/plan.resolver.ts';
import { RegionLeaderCandidateResolver } from './region-leaders/candidate.resolver.ts';
import { SpotCheckPlan } from './spot-checks/spot-check-plan.entity.ts';
import { SpotCheckResult } from './spot-checks/spot-check-result.entity.ts';
import {
  EmployeeSpotCheckResultsResolver,
  SpotCheckResultResolver,
  SpotCheckResultsResolver,
} from './spot-checks/spot-check-result.resolver.ts';
import { SpotCheck } from './spot-checks/spot-check.entity.ts';
import { ShopSpotChecksResolver, SpotCheckResolver } from './spot-checks/spot-check.resolver.ts';

export { findInShops } from './findings/find-in-shops.actions.ts';
export { openShopMonths } from './findings/shop-facts.queries.ts';
export { drawSpotChecks } from './plans/plan.actions.ts';
export { Inspection, Observation, SpotCheck, SpotCheckResult };

/** Spot checks, observations and inspections of shops (rules 18). */
export const supervisionModule = {
  entities: [SpotCheckPlan, SpotCheck, SpotCheckResult, Observation, Inspection],
  resolvers: [
    ShopRulesLookResolver,
    SpotCheckPlanResolver,
    SpotCheckResolver,
    ShopSpotChecksResolver,
    SpotCheckResultResolver,
    SpotCheckResultsResolver,
    EmployeeSpotCheckResultsResolver,
    ObservationResolver,
    InspectionResolver,
    ShopInspectionsResolver,
    RegionLeaderCandidateResolver,
  ],
};
