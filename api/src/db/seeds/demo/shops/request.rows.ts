import { hoursText, spanOf, workingSeconds } from '../../../../modules/attendance/requests/working-time.rules.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { notAfter, ZONE } from '../season.ts';
import type { StaffMember } from '../staff.ts';
import type { HappenedShift } from './happened.ts';
import type { Asked } from './happening.ts';
import { templates, type DemoShift } from './shifts.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What people in shops asked for or told, by table. */
export interface DemoRequests {
  readonly leaves: Rows;
  readonly outings: Rows;
  readonly notices: Rows;
  readonly changes: Rows;
  readonly overtimes: Rows;
  readonly corrections: Rows;
}

interface Told {
  readonly shift: DemoShift;
  readonly asked: Asked;
}

interface Desk {
  readonly making: Making;
  readonly staff: readonly StaffMember[];
  /** The id of the roster line of a shift. */
  readonly entryOf: (shift: DemoShift) => string;
  /** Requests about punches wait for HR, all others for the line manager. */
  readonly decider: 'HR' | 'LINE';
}

function moments({ shift, asked }: Told, now: Date): { requestedAt: Date; startsAt: Date; endsAt: Date } {
  const [startsAt = shift.startsAt, endsAt = shift.endsAt] = asked.span.map(
    (minute) => new Date(shift.startsAt.getTime() + minute * MINUTE),
  );
  const requestedAt = notAfter(
    new Date(now.getTime() - HOUR),
    new Date(shift.startsAt.getTime() - asked.before * HOUR),
  );
  return { requestedAt, startsAt, endsAt };
}

const NOTES = { APPROVED: '同意。', REJECTED: '理由不足，不予同意。', PENDING: null, WITHDRAWN: null } as const;

function decisionOf({ shift, asked }: Told, requestedAt: Date, { making, staff, decider }: Desk) {
  const isDecided = asked.state === 'APPROVED' || asked.state === 'REJECTED';
  const superior = staff.find(({ number }) => number === shift.number)?.manager ?? '';
  const line = { state: asked.state, decisionNote: NOTES[asked.state] };
  if (!isDecided) return line;
  return {
    ...line,
    decidedBy: decider === 'HR' ? making.holder('HR') : making.ids.employee(superior),
    decidedAt: notAfter(making.now, new Date(requestedAt.getTime() + 2 * HOUR)),
  };
}

function common(told: Told, desk: Desk) {
  const { requestedAt, startsAt, endsAt } = moments(told, desk.making.now);
  const { ids, idAt } = desk.making;
  return {
    times: { startsAt, endsAt },
    row: {
      id: idAt(requestedAt),
      employee: ids.employee(told.shift.number),
      shop: ids.shop(told.shift.shop),
      ...written(requestedAt),
    },
    requestedAt,
    decided: decisionOf(told, requestedAt, desk),
  };
}

function requestRow(told: Told, desk: Desk) {
  const { times, row, requestedAt, decided } = common(told, desk);
  return { ...row, ...times, requestedAt, reason: told.asked.text, ...decided };
}

/** With the hours of the shift that it takes. */
function leaveRow(told: Told, desk: Desk) {
  const { shift, asked } = told;
  const row = requestRow(told, desk);
  const [from, to] = shift.pause;
  const times = { ...spanOf(shift), breaks: [spanOf({ startsAt: from, endsAt: to })] };
  const days = [{ date: shift.date, shopId: shift.shop, shifts: [times] }];
  const hours = hoursText(workingSeconds(spanOf(row), { days, zone: ZONE, isWorkday: () => false }));
  return { ...row, kind: asked.kind, hours };
}

function outingRow(told: Told, desk: Desk) {
  const { kind, reasonState = 'PENDING', isNecessary = null } = told.asked;
  return { ...requestRow(told, desk), kind, reasonState, isNecessary };
}

function noticeRow(told: Told, desk: Desk) {
  const { times, row, requestedAt } = common(told, desk);
  return { ...row, ...times, text: told.asked.text, requestedAt, state: 'RECEIVED' };
}

function changeRow(told: Told, desk: Desk & { versionOf: (code: string) => string }) {
  const { row, requestedAt, decided } = common(told, desk);
  const { shift, asked } = told;
  const [next, old] = [templates[asked.template ?? 'MIDDLE'], templates[shift.template ?? 'MIDDLE']];
  const moved = (next.times[0] - old.times[0]) * MINUTE;
  return {
    ...row,
    entry: desk.entryOf(shift),
    newStartsAt: new Date(shift.startsAt.getTime() + moved),
    newEndsAt: new Date(shift.endsAt.getTime() + moved),
    newTemplateVersion: desk.versionOf(next.code),
    reason: asked.text,
    sentAt: requestedAt,
    ...decided,
  };
}

function correctionRow(told: Told, desk: Desk) {
  const { times, row, requestedAt, decided } = common(told, { ...desk, decider: 'HR' });
  const { shift, asked } = told;
  return {
    ...row,
    date: shift.date,
    kind: 'ADD',
    at: times.startsAt,
    direction: asked.kind,
    place: desk.making.ids.shop(shift.shop),
    reason: asked.text,
    requestedAt,
    ...decided,
  };
}

export function requestRows(
  happened: readonly HappenedShift[],
  desk: Omit<Desk, 'decider'> & { versionOf: (code: string) => string },
): DemoRequests {
  const told = happened.flatMap(({ shift, happening }) =>
    happening?.asked ? [{ shift, asked: happening.asked }] : [],
  );
  const of = (what: Asked['what']): Told[] => told.filter(({ asked }) => asked.what === what);
  const line = { ...desk, decider: 'LINE' as const };
  return {
    leaves: of('LEAVE').map((one) => leaveRow(one, line)),
    outings: of('OUTING').map((one) => outingRow(one, line)),
    notices: of('NOTICE').map((one) => noticeRow(one, line)),
    changes: of('CHANGE').map((one) => changeRow(one, line)),
    overtimes: of('OVERTIME').map((one) => requestRow(one, line)),
    corrections: of('CORRECTION').map((one) => correctionRow(one, line)),
  };
}

/** A correction that HR consented to has made a punch. */
export function correctedPunches(corrections: Rows, idAt: Making['idAt']): Rows {
  return corrections
    .filter(({ state }) => state === 'APPROVED')
    .map(({ employee, shop, place, at, direction, reason, decidedBy, decidedAt }) => {
      const entered = decidedAt as Date;
      const punch = { employee, shop, place, at, direction, reason, enteredBy: decidedBy, source: 'HR_MANUAL' };
      return { id: idAt(entered), ...punch, ...written(entered) };
    });
}
