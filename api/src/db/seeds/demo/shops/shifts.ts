import {
  addDays,
  addMonths,
  daysBetween,
  monthOf,
  periodOfMonth,
  type LocalDate,
  type Month,
} from '../../../../kernel/period.ts';
import { at } from '../season.ts';
import { shops } from '../words.ts';
import { seatsOn, type Seat } from './seats.ts';

/** Times in minutes after midnight; what is over 1,440 lies on the next day. */
export interface DemoTemplate {
  readonly code: string;
  readonly name: string;
  readonly colourNo: number;
  readonly times: readonly [start: number, end: number];
  readonly pause: readonly [start: number, end: number];
}

export const templates = {
  EARLY: { code: '早', name: '早班', colourNo: 1, times: [450, 930], pause: [690, 720] },
  MIDDLE: { code: '中', name: '中班', colourNo: 2, times: [600, 1080], pause: [780, 810] },
  LATE: { code: '晚', name: '晚班', colourNo: 3, times: [780, 1260], pause: [1020, 1050] },
  NIGHT: { code: '夜', name: '盘点夜班', colourNo: 4, times: [1320, 1800], pause: [1560, 1590] },
} as const satisfies Readonly<Record<string, DemoTemplate>>;

export type TemplateName = keyof typeof templates;

/** Before the first of these months the early shift began half an hour later. */
export const EARLY_BEFORE = [480, 960] as const;

/** One line of the roster. */
export interface DemoDuty extends Pick<Seat, 'number' | 'shop' | 'post'> {
  readonly date: LocalDate;
  readonly kind: 'WORK' | 'REST' | 'HOLIDAY_OFF';
  readonly template: TemplateName | null;
}

/** A line of work with its times. */
export interface DemoShift extends DemoDuty {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly pause: readonly [startsAt: Date, endsAt: Date];
}

const WEEK = 7;
const SHARED: readonly TemplateName[] = ['EARLY', 'LATE', 'MIDDLE'];
const PUBLIC_DAYS = new Set(['01-01', '05-01', '10-01']);
/** Once a month the shift lead of the main shop counts the stock at night. */
const STOCKTAKING = { shop: 'NJL', day: '25' } as const;

export function rosterMonths(today: LocalDate): readonly Month[] {
  return [-2, -1, 0, 1].map((away) => addMonths(monthOf(today), away));
}

/** Two days off in a row, moved on from seat to seat so that the shop is never empty. */
function isOff(seatNo: number, date: LocalDate): boolean {
  return (daysBetween('2020-01-06', date) + 3 * seatNo) % WEEK < 2;
}

function templateOf(rank: number, date: LocalDate, duty: Pick<DemoDuty, 'shop' | 'post'>): TemplateName {
  const counts = duty.shop === STOCKTAKING.shop && duty.post === 'SHIFT_LEAD' && date.endsWith(`-${STOCKTAKING.day}`);
  const week = Math.floor(daysBetween('2020-01-06', date) / WEEK);
  return counts ? 'NIGHT' : (SHARED[(rank + week) % SHARED.length] ?? 'MIDDLE');
}

function dutiesOn(seats: readonly Seat[], date: LocalDate): DemoDuty[] {
  let rank = 0;
  return seats.map(({ number, shop, post }, seatNo): DemoDuty => {
    const duty = { number, shop, post, date };
    if (PUBLIC_DAYS.has(date.slice(5)) && seatNo % 2 === 1) return { ...duty, kind: 'HOLIDAY_OFF', template: null };
    if (isOff(seatNo, date)) return { ...duty, kind: 'REST', template: null };
    return { ...duty, kind: 'WORK', template: templateOf(rank++, date, duty) };
  });
}

/** The rosters of the two months before, this one and the next. */
export function rosterOf(seats: readonly Seat[], today: LocalDate): DemoDuty[] {
  const months = rosterMonths(today).map(periodOfMonth);
  const dates = months.flatMap(({ from, to }) =>
    Array.from({ length: daysBetween(from, to) }, (_, day) => addDays(from, day)),
  );
  return dates.flatMap((date) => shops.flatMap(({ code }) => dutiesOn(seatsOn(seats, { shop: code, date }), date)));
}

export function shiftOf(duty: DemoDuty): DemoShift | null {
  if (duty.template === null) return null;
  const { times, pause } = templates[duty.template];
  const moment = (minute: number): Date => at(duty.date, minute / 60);
  return {
    ...duty,
    startsAt: moment(times[0]),
    endsAt: moment(times[1]),
    pause: [moment(pause[0]), moment(pause[1])],
  };
}
