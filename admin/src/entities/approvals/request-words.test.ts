import { beforeAll, expect, test } from 'vitest';

import { loadAllWords } from '../../words/i18n.ts';
import { fieldName, inReadingOrder, isForPeople, valueText } from './request-words.ts';

beforeAll(loadAllWords);

/** What the modules of the API give a decision to know. */
const FACTS =
  'kind amount spentOn spentByPersonInMonth spentInMonth monthBudget yearBudget name place startsOn endsOn budgetAmount span ' +
  'year visitsPerQuarter contactsPerHalf code loserCode codes region grade rep days nature city lineOfBusiness ground orders ' +
  'openOrders visits title datedOn customerSignedOn evidence category quarter basis person price ' +
  'leaveKind outingKind correctionKind punchAt direction startsAt endsAt hours hoursLeft isPriorNotice';

test('no fact stands in the inbox under its name in the program', () => {
  expect(FACTS.split(' ').filter((name) => fieldName(name) === name)).toEqual([]);
});

test('values are words, days and amounts', () => {
  expect(valueText('ground', 'CLOSED')).toBe('已停业');
  expect(valueText('endsOn', '2027-05-21')).toBe('2027年5月21日');
  expect(valueText('quarter', '2026-10-01')).toBe('2026 Q4');
  expect(valueText('monthBudget', '8000.00')).toBe('8,000');
  expect(valueText('days', 7)).toBe('7');
});

test('ids are not read', () => {
  expect(['loserId', 'personId', 'code'].filter(isForPeople)).toEqual(['code']);
});

test('facts about a time are read from its kind to what follows; others stay as they come', () => {
  const facts = { hours: '2.00', endsAt: '', startsAt: '', leaveKind: 'SICK', isPriorNotice: true };
  expect(inReadingOrder(facts).map(([name]) => name)).toEqual([
    'leaveKind',
    'startsAt',
    'endsAt',
    'hours',
    'isPriorNotice',
  ]);
  expect(inReadingOrder({ orders: 1, ground: 2 }).map(([name]) => name)).toEqual(['orders', 'ground']);
});
