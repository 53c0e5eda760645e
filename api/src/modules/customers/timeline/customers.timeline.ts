import { CustomerCode } from '../codes/customer-code.entity.ts';
import { CustomerMerge } from '../merges/customer-merge.entity.ts';
import { OwnershipPeriod } from '../ownership/ownership-period.entity.ts';
import { defineTimeline } from './timeline.parts.ts';

defineTimeline({
  kind: 'OWNER',
  description: 'A rep took the customer over, or nobody did.',
  of: () => OwnershipPeriod,
  at: 'startsAt',
  tells: { person: 'rep', text: 'reason' },
});
defineTimeline({
  kind: 'CODE',
  description: 'A code was issued (domain-rules 4).',
  of: () => CustomerCode,
  at: 'validFrom',
  tells: { number: 'code', text: 'reason' },
});
defineTimeline({
  kind: 'MERGE',
  description: 'Another archive of the customer was merged into this one (domain-rules 4).',
  of: () => CustomerMerge,
  via: 'winner',
  at: 'mergedAt',
  tells: { number: 'loserCode', state: 'state', person: 'mergedBy' },
});
