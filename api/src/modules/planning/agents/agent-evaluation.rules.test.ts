import { expect, test } from 'vitest';

import {
  AGENT_ITEMS,
  evaluationPeriod,
  lastEvaluationPeriod,
  whyNotAgent,
  whyNotJudgements,
  whyNotVerdict,
} from './agent-evaluation.rules.ts';

const all = AGENT_ITEMS.map((item) => ({ item, rating: 3, fact: 'Sold 120 of 150 boxes.' }));

test('rules 8.7: agents are evaluated yearly, main ones quarterly', () => {
  expect(evaluationPeriod('2026-05-17', false)).toEqual({ from: '2026-01-01', to: '2027-01-01' });
  expect(evaluationPeriod('2026-05-17', true)).toEqual({ from: '2026-04-01', to: '2026-07-01' });
  expect(lastEvaluationPeriod('2026-05-17', true)).toEqual({ from: '2026-01-01', to: '2026-04-01' });
  expect(lastEvaluationPeriod('2026-05-17', false)).toEqual({ from: '2025-01-01', to: '2026-01-01' });
});

test('rules 8.7: each item has 1 to 5 and a fact', () => {
  expect(whyNotJudgements(all)).toBeNull();
  expect(whyNotJudgements(all.slice(1))).toBe('AGENT_ITEMS_INCOMPLETE');
  expect(whyNotJudgements([...all.slice(1), all[1] as (typeof all)[number]])).toBe('AGENT_ITEMS_INCOMPLETE');
  expect(whyNotJudgements(all.map((one) => ({ ...one, rating: 6 })))).toBe('VALUE_OUT_OF_RANGE');
  expect(whyNotJudgements(all.map((one) => ({ ...one, rating: 2.5 })))).toBe('VALUE_OUT_OF_RANGE');
  expect(whyNotJudgements(all.map((one) => ({ ...one, fact: ' ' })))).toBe('TEXT_REQUIRED');
});

test('rules 8.7: who is to improve gets measures and a day on which it is checked again', () => {
  const today = '2026-11-22';

  expect(whyNotVerdict({ result: 'KEEP', measures: null, recheckOn: null }, today)).toBeNull();
  expect(whyNotVerdict({ result: 'IMPROVE', measures: 'Less stock.', recheckOn: null }, today)).toBe(
    'AGENT_MEASURES_MISSING',
  );
  expect(whyNotVerdict({ result: 'IMPROVE', measures: 'Less stock.', recheckOn: today }, today)).toBe(
    'AGENT_RECHECK_NOT_LATER',
  );
  expect(whyNotVerdict({ result: 'IMPROVE', measures: 'Less stock.', recheckOn: '2027-01-15' }, today)).toBeNull();
});

test('rules 8.7: agents, special-contract shops and franchises are evaluated', () => {
  for (const type of ['AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE']) expect(whyNotAgent(type)).toBeNull();
  for (const type of ['WHOLESALER', 'RETAILER', 'CHAIN', null]) expect(whyNotAgent(type)).toBe('CUSTOMER_NOT_AN_AGENT');
});
