import { defineApproval } from '../../approvals/index.ts';
import { OVERRIDE } from './close-trial.actions.ts';
import { consentToOverride, whyNotConsent } from './override.actions.ts';

defineApproval({
  kind: OVERRIDE,
  description: 'Not to hire somebody after the last day for it and without a fault on record (domain-rules 19.4).',
  level: 'GENERAL_MANAGER',
  whyNot: whyNotConsent,
  apply: consentToOverride,
});
