import { expect, test } from 'vitest';

import type { FactRows, PostingRow, ShiftRow } from './person-facts.queries.ts';
import { knownPeople } from './person-facts.rules.ts';

const NOTHING: FactRows = {
  people: [{ id: 'anna', hiredOn: null, leftOn: null }],
  postings: [],
  wages: [],
  shifts: [],
  shiftChanges: [],
  punches: [],
  leaves: [],
  outings: [],
  notices: [],
};

const seconds = (text: string): number => new Date(text).getTime() / 1000;

const shift = (date: string): ShiftRow => ({
  employeeId: 'anna',
  id: `line of ${date}`,
  date,
  shopId: 'shop',
  from: seconds(`${date}T01:00:00Z`),
  to: seconds(`${date}T10:00:00Z`),
  breaks: [],
});

const posting = (values: Partial<PostingRow>): PostingRow => ({
  employeeId: 'anna',
  shopId: 'shop',
  post: 'CLERK',
  startsOn: '2026-01-01',
  endsOn: null,
  ...values,
});

function known(rows: Partial<FactRows>, now = '2026-11-02T00:00:00Z') {
  const asked = { period: { from: '2026-10-01', to: '2026-11-01' }, policies: [], zone: 'Asia/Shanghai' };
  const [person] = knownPeople({ ...NOTHING, ...rows }, { ...asked, now: new Date(now) });
  if (!person) throw new Error('Somebody was asked for.');
  return person;
}

test('rules 17.3: what has not ended is not judged, and neither is what is after it', () => {
  const shifts = ['2026-10-12', '2026-10-13'].map(shift);

  expect(known({ shifts }, '2026-10-13T09:59:59Z').judgedBefore).toBe('2026-10-13');
  expect(known({ shifts }, '2026-10-13T10:00:00Z').judgedBefore).toBe('2026-10-14');
  expect(known({ shifts }).judgedBefore).toBe('2026-11-01');
});

test('rules 17.5: without a last day somebody is employed; after it no more', () => {
  const people = [{ id: 'anna', hiredOn: '2026-10-05', leftOn: '2026-10-20' }];

  expect(known({ people }).facts.employments).toEqual([{ from: '2026-10-05', to: '2026-10-21' }]);
});

test('rules 17.6: a post ends with its posting, unless another begins the day after', () => {
  const postings = [
    posting({ post: 'STORE_MANAGER', endsOn: '2026-10-11' }),
    posting({ startsOn: '2026-10-12', endsOn: '2026-10-20' }),
  ];

  expect(known({ postings }).facts.posts).toEqual([
    { validFrom: '2026-01-01', code: 'STORE_MANAGER' },
    { validFrom: '2026-10-12', code: 'CLERK' },
    { validFrom: '2026-10-21', code: 'NONE' },
  ]);
});

test('a result belongs to the shop of the last posting of the month, else to that of the last shift', () => {
  const postings = [posting({ endsOn: '2026-10-11' }), posting({ startsOn: '2026-10-12', shopId: 'other' })];

  expect(known({ postings }).shopId).toBe('other');
  expect(known({ shifts: [shift('2026-10-12')] }).shopId).toBe('shop');
});

test('rules 17.2, 17.3: kinds of leave and states of notices as the engine knows them', () => {
  const span = { employeeId: 'anna', from: 1, to: 2, requestedAt: 0 };
  const { leaves, notices } = known({
    leaves: ['SICK', 'PERSONAL', 'ANNUAL'].map((kind) => ({ ...span, id: kind, kind, state: 'PENDING' })),
    notices: (['RECEIVED', 'REJECTED'] as const).map((state) => ({ ...span, id: state, state })),
  }).facts;

  expect(leaves.map(({ kind }) => kind)).toEqual(['SICK', 'PERSONAL', 'OTHER']);
  expect(notices.map(({ state }) => state)).toEqual(['APPROVED', 'REJECTED']);
});

test('a break without a time is told, not judged', () => {
  const breaks = [{ startsAt: 'noon', endsAt: 'later' }];

  expect(() => known({ shifts: [{ ...shift('2026-10-12'), breaks }] })).toThrow(/break/);
});

test('rules 17.4, clause 6: of other hours those breaks hold that lie within', () => {
  const pause = (from: string, to: string) => ({ startsAt: `2026-10-12T${from}:00Z`, endsAt: `2026-10-12T${to}:00Z` });
  const { shiftChanges } = known({
    shiftChanges: [
      {
        employeeId: 'anna',
        id: 'change',
        shiftId: 'line',
        sentAt: 5,
        state: 'PENDING',
        from: seconds('2026-10-12T04:30:00Z'),
        to: seconds('2026-10-12T12:00:00Z'),
        date: '2026-10-12',
        shopId: 'shop',
        template: null,
        breaks: [pause('04:00', '05:00'), pause('08:00', '08:15')],
      },
    ],
  }).facts;

  expect(shiftChanges[0]?.to?.breaks).toEqual([
    { from: seconds('2026-10-12T08:00:00Z'), to: seconds('2026-10-12T08:15:00Z') },
  ]);
});
