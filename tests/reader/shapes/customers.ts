import type { Shape } from './shape.ts';

/** Customers, what is known of them and who asks for it. */
export const CUSTOMERS_SHAPES: Readonly<Record<string, Shape>> = {
  Customer: ({ at, dice, one }) => ({
    serial: at + 1,
    state: dice.one(['ACTIVE', 'ACTIVE', 'ACTIVE', 'DRAFT', 'DELETED', 'ANONYMISED']),
    owner: dice.chance(0.2) ? null : one('Employee')['id'],
    // Enough of them that some name one whom others own.
    referredBy: at % 3 === 0 ? null : one('Customer')['id'],
  }),
  CustomerFieldValue: ({ dice }) => ({
    field: dice.one(['name', 'phoneFull', 'creditStatus', 'address', 'preference']),
    source: 'SURVEY_AGENCY',
  }),
  ContactFieldValue: ({ dice }) => ({
    field: dice.one(['name', 'mobileFull', 'wechat', 'hobbies']),
    source: 'SURVEY_AGENCY',
  }),
  FieldBlankShare: ({ at }) => ({ field: `field${at}`, customers: 40, blank: at }),
  Contact: ({ dice }) => ({
    birthYear: dice.one([null, 1950, 1990, 2001]),
    deletedAt: dice.chance(0.2) ? '2026-11-01 00:00:00+00' : null,
  }),
  AccessRequest: ({ at }) => ({ days: (at % 30) + 1 }),
  AccessGrant: ({ at }) => ({
    startsAt: '2026-11-01 00:00:00.000001+00',
    endsAt: at % 2 ? '2026-11-20 16:00:00+00' : '2026-12-01 00:00:00+00',
  }),
  Deletion: ({ at }) => {
    const isPurged = at % 3 === 0;
    return {
      state: isPurged ? 'PURGED' : at % 3 === 1 ? 'IN_BIN' : 'RESTORED',
      purgedAt: isPurged ? '2026-11-19 16:00:00+00' : null,
    };
  },
  OwnershipPeriod: ({ at, dice }) => ({
    startsAt: '2020-01-01 00:00:00.000001+00',
    endsAt: at % 3 ? dice.one(['2020-01-01 00:00:00.000001+00', '2024-05-05 05:05:05+00']) : null,
  }),
  ApprovalRequest: ({ at, dice, one }) => ({
    kind: 'CUSTOMER_NEW',
    requesterId: dice.chance(0.5) ? one('Account')['id'] : null,
    waitingKey: `waits-${at}`,
    changes: JSON.stringify([{ field: 'city', before: null, after: '🥮"\\' }]),
  }),
};
