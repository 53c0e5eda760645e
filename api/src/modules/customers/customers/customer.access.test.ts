import { expect, test } from 'vitest';

import { NOBODY, type Actor, type Permission } from '../../../kernel/context.ts';
import { mayEdit, mayGiveTo, mayHandOver } from './customer.access.ts';

function anActor(employeeId: string, rights: Permission[], repIds: string[] = [employeeId]): Actor {
  return { ...NOBODY, employeeId, repIds, permissions: new Set(rights), can: (right) => rights.includes(right) };
}

const owned = { owner: { id: 'li' } };
const free = { owner: null };
const rep = anActor('li', ['customer:readOwn', 'customer:fill']);
const otherRep = anActor('wang', ['customer:readOwn', 'customer:fill']);
const assistant = anActor('zhou', ['customer:readAssigned', 'customer:fill'], ['zhou', 'li']);
const manager = anActor('chen', ['customer:readAll', 'customer:fill', 'customer:handOver']);
const finance = anActor('sun', ['customer:readAll']);

test('rules 6.2: rep and assistant fill blanks of own customers, the manager of all', () => {
  expect([rep, assistant, manager, otherRep, finance].map((actor) => mayEdit(actor, owned))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([rep, manager].map((actor) => mayEdit(actor, free))).toEqual([false, true]);
});

test('rules 8.4: customers are handed over by the manager', () => {
  expect([manager, rep, finance].map((actor) => mayHandOver(actor, owned))).toEqual([true, false, false]);
});

test('rules 6.5: a new customer is given to the own reps; by the manager to anybody or nobody', () => {
  expect([rep, assistant, otherRep, manager].map((actor) => mayGiveTo(actor, owned))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect([rep, manager].map((actor) => mayGiveTo(actor, free))).toEqual([false, true]);
});
