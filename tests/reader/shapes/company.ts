import type { Shape } from './shape.ts';

/** The house and its people. */
export const COMPANY_SHAPES: Readonly<Record<string, Shape>> = {
  Region: ({ at }) => ({ code: ['SH', 'BJ', 'GZ', 'CD', 'XA', 'WUH'][at] ?? `R${at}` }),
  Shop: ({ at }) => ({
    code: `S${at}`,
    openedOn: at % 2 ? '2001-05-01' : null,
    closedOn: at % 3 ? null : '2026-11-01',
  }),
  Employee: ({ at }) => ({ hiredOn: at % 2 ? '1999-09-09' : null, leftOn: at % 5 ? null : '2026-11-21' }),
  RepAssignment: ({ at }) => ({ startsOn: '2026-01-01', endsOn: at % 2 ? null : '2026-11-20' }),
  Account: ({ at, dice }) => ({ locale: dice.one(['zh-CN', 'en']), roleKeys: [`KEY_${at % 4}`, '🥮'] }),
  Role: ({ at }) => ({ key: `KEY_${at}` }),
  Product: ({ dice }) => ({ currency: dice.one(['CNY', 'EUR']), generation: dice.one([null, 1, 2]) }),
  Notification: ({ dice }) => ({ kind: dice.one(['APPROVAL_WANTED', 'APPROVAL_DECIDED']) }),
  NotificationRule: ({ at }) => ({ kind: at % 2 ? 'APPROVAL_WANTED' : 'APPROVAL_DECIDED' }),
  SavedView: ({ at, dice }) => ({
    list: 'customers',
    isShared: at % 2 === 0,
    defaultOfRoles: at % 2 ? [] : dice.one([['REP'], []]),
  }),
  SavedQuery: ({ at }) => ({ name: `query-${at}` }),
  RegularMeeting: ({ at }) => ({
    startsAt: `2026-01-${10 + at} 01:00:00.000001+00`,
    plannedFor: at % 2 ? null : `2026-01-${10 + at} 01:00:00+00`,
    title: `100%_"例会" ${at}`,
  }),
};
