import { schemaEnum } from '../../../kernel/enum.ts';
import type { Objection, VisitKind, VisitStatus } from './visit.rules.ts';

export const VisitKindEnum = schemaEnum<VisitKind>('VisitKind', 'Why the customer was visited (domain-rules 5.2).', {
  FIRST: 'The first visit of the company to the customer.',
  RETURN: 'A later visit.',
  DELIVERY: 'Goods were brought.',
  COLLECTION: 'Money was collected.',
  COMPLAINT: 'A complaint was dealt with.',
  COURTESY: 'Greetings, no business.',
});

export const ObjectionEnum = schemaEnum<Objection>(
  'VisitObjection',
  'What the customer had against buying (domain-rules 5.2).',
  {
    NO_NEED: 'Has no need of the goods.',
    NO_MONEY: 'Has no money for them now.',
    NO_HURRY: 'Wants them, but not yet.',
    OTHER: 'Something else.',
  },
);

export const VisitStatusEnum = schemaEnum<VisitStatus>('VisitStatus', 'Whether a visit counts (domain-rules 1.9).', {
  RECORDED: 'Took place and counts.',
  VOIDED: 'Entered by mistake; counts nowhere, its slot stays used.',
});
