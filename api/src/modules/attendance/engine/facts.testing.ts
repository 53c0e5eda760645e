import { addDays, type LocalDate } from '../../../kernel/period.ts';
import type { DayResult } from './day.rules.ts';
import type {
  Leave,
  Notice,
  Outing,
  PersonFacts,
  PolicyVersion,
  Punch,
  PunchDirection,
  Shift,
  ShiftChange,
  Wage,
} from './facts.rules.ts';
import type { Incident } from './incident.rules.ts';
import { judgeMonth, type MonthResult } from './month.rules.ts';
import { shiftResolver, type ShiftTemplate } from './shift-times.rules.ts';
import { secondsOf, type Seconds } from './spans.rules.ts';

export const DAY = '2026-03-02';
export const SHOP = 'shop';
export const NINE_TO_SIX: ShiftTemplate = {
  start: '09:00',
  end: '18:00',
  breaks: [{ start: '12:00', end: '13:00' }],
};

/** The defaults of rules 21. */
export const POLICY: PolicyVersion = {
  id: 'first',
  validFrom: '2026-02-03',
  partialRate: '0.80',
  unnotifiedMultiplier: '2',
  monthlyHours: '174',
  rounding: 'EXACT',
  grace: 0,
  gap: 1800,
  punchWindow: 14_400,
  hqTravel: 5400,
  repeat: 60,
  missingPunch: 'ABSENT',
  noticeRule: 'REQUESTED',
  cap: { mode: 'WARN', share: '0.20', minimumWage: null },
  clauses: [2, 3, 4, 5, 6],
  managerPosts: ['STORE_MANAGER'],
};

const resolve = shiftResolver('Asia/Shanghai');

/** A time in Shanghai, `09:00` or `09:00:30` of the day of the tests, or `2026-03-01 15:00` of another one. */
export function at(time: string): Seconds {
  const [date, clock] = time.includes(' ') ? time.split(' ') : [DAY, time];
  return secondsOf(new Date(`${date}T${clock}+08:00`));
}

export function shiftOn(date: LocalDate, template: ShiftTemplate = NINE_TO_SIX): Shift {
  return { ...resolve(template, date), id: `shift of ${date}`, date, shopId: SHOP };
}

const PLACES: Readonly<Record<string, string | null>> = { HQ: null, ELSEWHERE: 'other shop' };

/** `09:00 IN`, `10:00 IN HQ`, `14:00 SEEN`, `09:00 ?` from a device that tells no direction, `09:00 IN ELSEWHERE`. */
export function punched(...words: readonly string[]): Punch[] {
  return words.map((word) => {
    const [, time = '', direction = '', place = ''] = /^(.*?) (IN|OUT|SEEN|\?) ?(\w*)$/.exec(word) ?? [];
    const shopId = PLACES[place];
    return {
      id: word,
      at: at(time),
      shopId: shopId === undefined ? SHOP : shopId,
      direction: direction === '?' ? null : (direction as PunchDirection),
    };
  });
}

/** `09:00-11:00`, asked for on the day before. */
function request(span: string): Notice {
  const [from = '', to = ''] = span.split(/-(?=\d{4}-|\d\d:)/);
  return { id: span, from: at(from), to: at(to), requestedAt: at('2026-03-01 15:00'), state: 'APPROVED' };
}

export function leave(span: string, given: Partial<Leave> = {}): Leave {
  return { ...request(span), kind: 'PERSONAL', ...given };
}

export function outing(span: string, given: Partial<Outing> = {}): Outing {
  return { ...request(span), kind: 'BUSINESS', reasonState: 'PENDING', ...given };
}

export function notice(span: string, given: Partial<Notice> = {}): Notice {
  return { ...request(span), state: 'PENDING', ...given };
}

export function changeTo(to: Shift | null, given: Partial<ShiftChange> = {}): ShiftChange {
  const sentAt = at('2026-03-01 15:00');
  return { id: 'change', shiftId: `shift of ${DAY}`, to, sentAt, decision: 'PENDING', ...given };
}

export const WAGE: Wage = {
  validFrom: '2025-01-01',
  monthlyWage: '3480.00',
  bonusBase: '600.00',
  currency: 'CNY',
};

/** A clerk with one shift in March; hourly wage 20.00, bonus base 600.00 (rules 22). */
export function clerk(given: Partial<PersonFacts> = {}): PersonFacts {
  return {
    period: { from: '2026-03-01', to: '2026-04-01' },
    employments: [{ from: '2025-01-01', to: '9999-12-31' }],
    shifts: [shiftOn(DAY)],
    shiftChanges: [],
    punches: punched('08:55 IN', '18:02 OUT'),
    leaves: [],
    outings: [],
    notices: [],
    posts: [{ validFrom: '2025-01-01', code: 'CLERK' }],
    wages: [WAGE],
    policies: [POLICY],
    ...given,
  };
}

/** So many days from 2 March on, all worked in time but the first, when he was half an hour late. */
export function clerkFor(days: number, given: Partial<PersonFacts> = {}): PersonFacts {
  const dates = Array.from({ length: days }, (_, day) => addDays(DAY, day));
  const punches = dates.flatMap((date) =>
    punched(`${date} ${date === DAY ? '09:30' : '09:00'} IN`, `${date} 18:00 OUT`),
  );
  return clerk({ shifts: dates.map((date) => shiftOn(date)), punches, ...given });
}

export function manager(given: Partial<PersonFacts> = {}): PersonFacts {
  return clerk({ posts: [{ validFrom: '2025-01-01', code: 'STORE_MANAGER' }], ...given });
}

export function by(given: Partial<PolicyVersion>): Pick<PersonFacts, 'policies'> {
  return { policies: [{ ...POLICY, ...given }] };
}

function timeOf(seconds: Seconds): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(11, 16);
}

function sentence({ kind, from, to, seconds, isExcused, isNotified }: Incident): string {
  const standing = isNotified ? 'notified' : 'un-notified';
  return `${kind} ${timeOf(from)}-${timeOf(to)} ${seconds / 60} min ${isExcused ? 'excused' : standing}`;
}

/** The incidents of a month as sentences, in order of time. */
export function incidentsOf(facts: PersonFacts): string[] {
  return judgeMonth(facts).days.flatMap(({ incidents }) => incidents.map(sentence));
}

export function dayOf(facts: PersonFacts): DayResult {
  const [day] = judgeMonth(facts).days;
  if (day === undefined) throw new Error('No day was judged.');
  return day;
}

/** Bonus and deduction, as the table of rules 22 has them. */
export function payOf(facts: PersonFacts): Pick<MonthResult, 'bonus' | 'deduction'> {
  const { bonus, deduction } = judgeMonth(facts);
  return { bonus, deduction };
}
