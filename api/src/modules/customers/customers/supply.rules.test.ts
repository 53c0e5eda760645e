import { expect, test } from 'vitest';

import { whyNotDirect, whyNotSupplier } from './supply.rules.ts';

test('rules 8.7: a second-tier customer is supplied by an agent, never by itself or in a circle', () => {
  const agent = { id: 'agent', type: 'AGENT', isBehind: false } as const;
  expect(whyNotSupplier('shop', agent)).toBeNull();
  expect(whyNotSupplier(null, agent)).toBeNull();
  for (const type of ['RETAILER', 'WHOLESALER', 'CHAIN', null] as const)
    expect(whyNotSupplier('shop', { ...agent, type })).toBe('CUSTOMER_NOT_AN_AGENT');
  for (const type of ['SPECIAL_CONTRACT', 'FRANCHISE'] as const)
    expect(whyNotSupplier('shop', { ...agent, type })).toBeNull();
  expect(whyNotSupplier('agent', agent)).toBe('CUSTOMER_SUPPLIED_BY_ITSELF');
  expect(whyNotSupplier('shop', { ...agent, isBehind: true })).toBe('CUSTOMER_SUPPLIED_BY_ITSELF');
});

test('rules 7.1: who buys through an agent is not direct', () => {
  expect(whyNotDirect({ suppliedBy: { id: 'agent' }, isDirect: true })).toBe('CUSTOMER_SUPPLIED_NOT_DIRECT');
  expect(whyNotDirect({ suppliedBy: { id: 'agent' }, isDirect: false })).toBeNull();
  expect(whyNotDirect({ suppliedBy: null, isDirect: true })).toBeNull();
  expect(whyNotDirect({ suppliedBy: null, isDirect: false })).toBeNull();
});
