import { expect, test } from 'vitest';

import { stepAfterVisit, whyNotStep, type ProspectFacts } from './prospect.rules.ts';

const listed: ProspectFacts = { step: 'COLLECTED', isTrading: false, hasVisits: false, hasActiveCard: false };
const recorded: ProspectFacts = { step: 'RECORDED', isTrading: false, hasVisits: true, hasActiveCard: true };

test('rules 5.5: list, route, first visit, record, screen, maintain: forth and back as far as the facts go', () => {
  expect(whyNotStep(listed, 'ROUTED')).toBeNull();
  expect(whyNotStep({ ...listed, step: 'ROUTED' }, 'FIRST_VISITED')).toBeNull();
  expect(whyNotStep(recorded, 'SCREENED')).toBeNull();
  expect(whyNotStep({ ...recorded, step: 'SCREENED' }, 'MAINTAINED')).toBeNull();
  expect(whyNotStep({ ...recorded, step: 'SCREENED' }, 'RECORDED')).toBeNull();
});

test('rules 5.5: what was never visited is not screened, and what has no card is not maintained on one', () => {
  expect(whyNotStep(listed, 'SCREENED')).toBe('PROSPECT_NOT_VISITED');
  expect(whyNotStep({ ...recorded, hasActiveCard: false }, 'MAINTAINED')).toBe('PROSPECT_WITHOUT_CARD');
  expect(whyNotStep(listed, 'COLLECTED')).toBe('PROSPECT_STEP_UNCHANGED');
});

test('rules 5.5: a customer with a counted order is a prospect no more', () => {
  expect(whyNotStep({ ...recorded, isTrading: true }, 'SCREENED')).toBe('PROSPECT_TRADES');
});

test('rules 5.5: the first recorded visit takes the prospect to "recorded", never back', () => {
  expect(stepAfterVisit('COLLECTED')).toBe('RECORDED');
  expect(stepAfterVisit('FIRST_VISITED')).toBe('RECORDED');
  expect(stepAfterVisit('MAINTAINED')).toBe('MAINTAINED');
});
