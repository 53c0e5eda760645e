import type { Shape } from './shape.ts';

/** So that two rows are never of the same time: one begins a month after the other. */
const startOf = (at: number): string => `${2000 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}-01`;
const moment = (at: number, time: string): string => `${startOf(at)} ${time}+00`;

const spanning: Shape = ({ at }) => ({
  startsOn: startOf(at),
  endsOn: at % 4 === 3 ? null : startOf(at).replace(/01$/, '28'),
});
const timed: Shape = ({ at }) => ({ startsAt: moment(at, '01:00:00.000001'), endsAt: moment(at, '10:00:00') });
const monthly: Shape = ({ at }) => ({ startsOn: startOf(at) });

/** Postings, wages, rosters, punches, requests and results. */
export const ATTENDANCE_SHAPES: Readonly<Record<string, Shape>> = {
  Posting: (place) => {
    const isOffice = place.at % 5 === 0;
    const { at, dice, nth, one } = place;
    const post = isOffice ? 'OFFICE' : dice.one(['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER']);
    const shop = isOffice ? null : one('Shop')['id'];
    return { ...spanning(place), employee: nth('Employee', at)['id'], post, shop };
  },
  RegionLeader: (place) => ({
    ...spanning(place),
    region: place.nth('Region', place.at)['id'],
    endsOn: startOf(place.at),
  }),
  Wage: ({ at, dice }) => ({ validFrom: startOf(at), currency: dice.one(['CNY', 'EUR']) }),
  ShopRule: ({ at, dice }) => ({ validFrom: startOf(at), minOnDuty: dice.one([0, 1, 3]) }),
  PolicyVersion: ({ at, dice }) => ({
    validFrom: startOf(at),
    partialRate: dice.one(['0.8000', '1.0000']),
    capShare: dice.one(['0.0000', '0.2000']),
    unnotifiedMultiplier: dice.one(['1.00', '2.50']),
    monthlyHours: dice.one(['174.00', '160.50']),
    graceMinutes: dice.one([0, 5]),
    gapMinutes: 30,
    punchWindowMinutes: 240,
    hqTravelMinutes: dice.one([0, 90]),
    repeatSeconds: 60,
    clauses: dice.one([[], [2, 3], [2, 3, 4, 5, 6]]),
    managerPosts: dice.one([[], ['STORE_MANAGER'], ['SHIFT_LEAD', 'STORE_MANAGER']]),
  }),
  ShiftTemplate: ({ at, dice }) => ({ code: `${dice.one(['早', 'M', '_'])}${at}`, colourNo: at % 8 }),
  ShiftTemplateVersion: ({ at, nth }) => ({
    template: nth('ShiftTemplate', at)['id'],
    validFrom: startOf(at),
    startMinute: at * 10,
    endMinute: at * 10 + 540,
    breaks: at % 2 ? '[]' : JSON.stringify([{ startMinute: 700, endMinute: 760 }]),
  }),
  RosterEntry: (place) => {
    const { at, dice, nth } = place;
    const isWork = at % 3 > 0;
    const times = isWork ? timed(place) : { startsAt: null, endsAt: null };
    const breaks = [{ startsAt: '2026-11-20T04:00:00Z', endsAt: '2026-11-20T05:00:00Z' }];
    return {
      employee: nth('Employee', at)['id'],
      date: startOf(at),
      kind: isWork ? 'WORK' : dice.one(['REST', 'HOLIDAY_OFF']),
      ...times,
      breaks: isWork ? JSON.stringify(breaks) : '[]',
    };
  },
  MonthlyRoster: ({ at }) => {
    const isOut = at % 2 > 0;
    const state = isOut ? 'PUBLISHED' : 'DRAFT';
    return { startsOn: startOf(at), state, publishedAt: isOut ? '2026-11-20 16:00:00+00' : null };
  },
  ShiftChange: ({ at }) => ({
    oldStartsAt: at % 2 ? moment(at, '01:00:00') : null,
    oldEndsAt: at % 2 ? moment(at, '10:00:00') : null,
    newStartsAt: at % 3 ? moment(at, '02:00:00') : null,
    newEndsAt: at % 3 ? moment(at, '11:00:00.0015') : null,
    hrObjection: at % 4 ? null : '100%_"why"',
    hrObjectedAt: at % 4 ? null : '2026-11-20 16:00:00+00',
  }),
  PunchNumber: (place) => ({ ...spanning(place), number: `${place.at}_%` }),
  Punch: ({ at, dice }) => ({
    at: moment(at, '01:00:00.12'),
    source: dice.one(['DEVICE', 'WEB', 'SPOT_CHECK']),
    positionFull: dice.one([null, '31.230416,121.473701']),
    voidedAt: at % 6 ? null : '2026-11-20 16:00:00+00',
    voidReason: at % 6 ? null : '100%_"why"',
  }),
  LeaveRequest: timed,
  LeaveBalance: ({ at, dice }) => ({ year: 2000 + at, grantedHours: dice.one(['0.00', '40.50']) }),
  Outing: timed,
  AttendanceNotice: timed,
  Overtime: timed,
  PunchCorrection: ({ at, dice, one }) => ({
    at: moment(at, '01:00:00'),
    direction: dice.one(['IN', 'OUT']),
    punch: one('Punch')['id'],
  }),
  AttendanceResult: (place) => ({
    ...monthly(place),
    no: 1 + (place.at % 3),
    workdays: place.dice.one([0, 22]),
    incidentCount: place.dice.one([0, 3]),
    notifiedSeconds: 3_600,
    unnotifiedSeconds: place.dice.one([0, 59]),
    outingSeconds: 0,
  }),
  AttendancePay: (place) => ({ ...monthly(place), currency: place.dice.one(['CNY', 'EUR']) }),
  AttendanceIncident: (place) => ({ ...timed(place), clause: 1 + (place.at % 6), seconds: place.dice.one([0, 1_200]) }),
  ResultObjection: ({ at, dice }) => {
    const state = dice.one(['OPEN', 'ACCEPTED', 'DECLINED']);
    return { state, answeredAt: state === 'OPEN' ? null : moment(at, '03:00:00') };
  },
  ShopMonthReport: monthly,
  // Other months than those of results and reports, which nobody could change any more.
  AttendanceMonthLock: ({ at }) => ({ startsOn: startOf(at).replace(/^20/, '19') }),
  AttendanceAdjustment: ({ at }) => ({ startsOn: startOf(at + 1), aboutStartsOn: startOf(at) }),
  SpotCheckPlan: (place) => ({ ...monthly(place), at: moment(place.at, '04:00:00') }),
  SpotCheckResult: ({ at, nth }) => ({ check: nth('SpotCheck', at)['id'], employee: nth('Employee', at)['id'] }),
  Observation: ({ at, dice }) => {
    const isAnswered = at % 2 > 0;
    return {
      outcome: isAnswered ? dice.one(['NONE', 'TALK', 'CHECK']) : null,
      answer: isAnswered ? '100%_"answer"' : null,
      answeredAt: isAnswered ? moment(at, '03:00:00') : null,
    };
  },
  Inspection: ({ dice }) => ({
    attendanceScore: dice.between(1, 5),
    clothingScore: dice.between(1, 5),
    hygieneScore: dice.between(1, 5),
    smileScore: dice.between(1, 5),
    disciplineScore: dice.between(1, 5),
  }),
  Finding: ({ at, dice, one }) => ({
    rule: dice.one(['FND-30', 'FND-31']),
    ruleVersion: 1,
    periodFrom: startOf(at),
    periodTo: startOf(at + 1),
    evidence: JSON.stringify([{ type: 'Shop', id: one('Shop')['id'] }]),
  }),
};
