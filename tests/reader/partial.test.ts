import { entities, isPartial, permissionsOf, type RoleKey } from '@living-archive/api/testing';
import { expect, test } from 'vitest';

function entity(name: string): (typeof entities)[number] {
  const found = entities.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

function partial(role: RoleKey, of: string, under: string | null = null): boolean {
  const held: ReadonlySet<string> = permissionsOf(role);
  return isPartial(entity(of), (right) => held.has(right), under === null ? null : entity(under));
}

test('rules 6.5: what a rep sums up is labelled partial, what the managers sum up is whole', () => {
  for (const of of ['Customer', 'Contact', 'Visit', 'VisitCard', 'Order', 'OrderLine', 'Payment']) {
    expect([of, partial('REP', of)]).toEqual([of, true]);
    expect([of, partial('ASSISTANT', of)]).toEqual([of, true]);
    expect([of, partial('SALES_MANAGER', of)]).toEqual([of, false]);
    expect([of, partial('GENERAL_MANAGER', of)]).toEqual([of, false]);
  }
});

test('rules 6.5: below a customer that a rep sees, the sums are whole', () => {
  expect(partial('REP', 'Order', 'Customer')).toBe(false);
  expect(partial('REP', 'Visit', 'Customer')).toBe(false);
  expect(partial('REP', 'Customer', 'Region')).toBe(true);
});

test('rules 6.5: what everybody sees alike is whole', () => {
  expect(partial('CLERK', 'Region')).toBe(false);
  expect(partial('CLERK', 'Product')).toBe(false);
});
