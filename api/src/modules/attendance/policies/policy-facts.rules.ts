import type { Clause, PolicyVersion as PolicyFacts } from '../engine/facts.rules.ts';
import type { PolicyVersion } from './policy-version.entity.ts';

const MINUTE = 60;

/** A version as the engine takes it: in seconds, with limits of deductions together. */
export function policyFacts(version: PolicyVersion): PolicyFacts {
  const { id, validFrom, partialRate, unnotifiedMultiplier, monthlyHours, rounding } = version;
  const { missingPunch, noticeRule, managerPosts } = version;
  return {
    id,
    validFrom,
    partialRate,
    unnotifiedMultiplier,
    monthlyHours,
    rounding,
    missingPunch,
    noticeRule,
    managerPosts,
    grace: version.graceMinutes * MINUTE,
    gap: version.gapMinutes * MINUTE,
    punchWindow: version.punchWindowMinutes * MINUTE,
    hqTravel: version.hqTravelMinutes * MINUTE,
    repeat: version.repeatSeconds,
    cap: { mode: version.capMode, share: version.capShare, minimumWage: version.capMinimumWage },
    clauses: version.clauses as Clause[],
  };
}
