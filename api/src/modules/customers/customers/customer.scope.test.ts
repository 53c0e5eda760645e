import { expect, test } from 'vitest';

import type { ClassType } from '../../../kernel/graphql.ts';
import { NOTHING, scopeCondition } from '../../../kernel/scope.ts';
import { Contact, Customer, OwnershipPeriod } from '../index.ts';

/** The condition under some rights, and how many values of the actor it binds. */
function conditionFor(entity: ClassType, rights: string[]): { sql: string; bound: number } {
  let bound = 0;
  const sql = scopeCondition(entity, 't', { can: (right) => rights.includes(right), bind: () => `$${(bound += 1)}` });
  return { sql, bound };
}

test('rules 6.5: without a right to customers nothing of them exists', () => {
  for (const entity of [Customer, Contact, OwnershipPeriod])
    expect(conditionFor(entity, ['contact:read']).sql).toBe(NOTHING);
  expect(conditionFor(Contact, ['customer:readAll']).sql).toBe(NOTHING);
});

test.each([
  ['customer:readAll', 0],
  ['customer:readOwn', 1],
  ['customer:readAssigned', 1],
])('rules 6.5: under %s a condition binds only what it writes', (right, values) => {
  for (const entity of [Customer, Contact, OwnershipPeriod]) {
    const { sql, bound } = conditionFor(entity, [right, 'contact:read']);
    expect(bound).toBe(values);
    expect(sql.includes('$1::uuid[]')).toBe(values === 1);
    expect(sql).toContain("state <> 'DELETED'");
  }
});
