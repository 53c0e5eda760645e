import { expect, test } from 'vitest';

import { NOBODY, type Actor, type Permission } from '../../../kernel/context.ts';
import { mayIssueCard, mayRecordVisit } from '../visit-cards/visit-card.access.ts';
import { mayEditVisit, mayVoidVisit } from './visit.access.ts';

function anActor(employeeId: string, rights: Permission[], repIds: string[] = [employeeId]): Actor {
  return { ...NOBODY, employeeId, repIds, permissions: new Set(rights), can: (right) => rights.includes(right) };
}

const owned = { owner: { id: 'li' } };
const rep = anActor('li', ['visit:record', 'visit:edit', 'visitCard:issue']);
const otherRep = anActor('wang', ['visit:record', 'visit:edit', 'visitCard:issue']);
const assistant = anActor('zhou', ['visit:record'], ['zhou', 'li']);
const manager = anActor('chen', ['customer:readAll', 'visitCard:issue', 'visit:void']);

test('rules 5.1: the owning rep and the assistant record visits; nobody else, and none for a public customer', () => {
  expect([rep, assistant, otherRep, manager].map((actor) => mayRecordVisit(actor, owned))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(mayRecordVisit(rep, { owner: null })).toBe(false);
});

test('rules 5.1: cards are issued by the rep and the manager', () => {
  expect([rep, manager, otherRep, assistant].map((actor) => mayIssueCard(actor, owned))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(mayIssueCard(manager, { owner: null })).toBe(false);
});

test('rules 5.2: entries are corrected by their author, voided by the manager, and once only', () => {
  const visit = { status: 'RECORDED', recordedBy: { id: 'li' } } as const;
  expect([rep, otherRep, manager].map((actor) => mayEditVisit(actor, visit))).toEqual([true, false, false]);
  expect(mayEditVisit(rep, { ...visit, recordedBy: null })).toBe(false);
  expect([rep, manager].map((actor) => mayVoidVisit(actor, visit))).toEqual([false, true]);
  expect(mayVoidVisit(manager, { status: 'VOIDED' })).toBe(false);
});
