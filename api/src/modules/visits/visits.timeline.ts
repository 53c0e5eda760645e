import { defineTimeline } from '../customers/index.ts';
import { CompanyContact } from './company-contacts/company-contact.entity.ts';
import { Consultation } from './consultations/consultation.entity.ts';
import { ReferralAsk } from './prospects/referral-ask.entity.ts';
import { VisitCard } from './visit-cards/visit-card.entity.ts';
import { Visit } from './visits/visit.entity.ts';

defineTimeline({
  kind: 'VISIT',
  description: 'A visit of the rep (domain-rules 5.2).',
  of: () => Visit,
  at: 'visitedAt',
  where: "t.status = 'RECORDED'",
  tells: { word: 'kind', text: 'summary', person: 'rep' },
});
defineTimeline({
  kind: 'CARD',
  description: 'A visit card was issued (domain-rules 5.1).',
  of: () => VisitCard,
  at: 'issuedAt',
  tells: { number: 'cardNo', state: 'status', person: 'rep' },
});
defineTimeline({
  kind: 'COMPANY_CONTACT',
  description: 'Somebody else than the rep was in touch (domain-rules 8.3).',
  of: () => CompanyContact,
  at: 'at',
  tells: { word: 'kind', text: 'note', person: 'by' },
});
defineTimeline({
  kind: 'CONSULTATION',
  description: 'Somebody looked the customer up (domain-rules 5.3).',
  of: () => Consultation,
  at: 'at',
  tells: { word: 'kind', person: 'employee' },
});
defineTimeline({
  kind: 'REFERRAL',
  description: 'The customer was asked for others (domain-rules 5.5).',
  of: () => ReferralAsk,
  at: 'askedAt',
  where: 't.asked_at is not null',
  tells: { word: 'outcome', text: 'names', person: 'askedBy' },
});
