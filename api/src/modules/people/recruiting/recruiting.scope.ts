import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { CandidateStep } from './candidate-step.entity.ts';
import { Candidate } from './candidate.entity.ts';
import { HiringRequisition } from './hiring-requisition.entity.ts';

/** Those that one made, and those of the shops that one carries or leads; who applied is known to HR alone. */
defineScope(HiringRequisition, ({ can, t, me }) => {
  if (can('requisition:readAll')) return EVERYTHING;
  if (!can('requisition:create')) return NOTHING;
  const led = `array(select led.id from shops led where led.region_id = any(${me.ledRegionIds}))`;
  return `${t}.requested_by_id = ${me.employeeId} or ${t}.shop_id = any(${me.shopIds}) or ${t}.shop_id = any(${led})`;
});

const candidates = ({ can }: ScopeQuestion): string => (can('candidate:read') ? EVERYTHING : NOTHING);

defineScope(Candidate, candidates);
defineScope(CandidateStep, candidates);
