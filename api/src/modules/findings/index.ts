import './findings/finding.scope.ts';
import { Finding } from './findings/finding.entity.ts';
import { EmployeeFindingsResolver, FindingResolver, ShopFindingsResolver } from './findings/finding.resolver.ts';

export { looksByRules, ruleJobs } from './findings/rule-jobs.ts';
export { type Found, settleFindings } from './findings/settle-findings.queries.ts';

/** What rules find in the data of other modules, and what people make of it. */
export const findingsModule = {
  entities: [Finding],
  resolvers: [FindingResolver, ShopFindingsResolver, EmployeeFindingsResolver],
};
