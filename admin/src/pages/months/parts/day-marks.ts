import type { ResultOf } from '../../../graphql.ts';
import type { DayFacts, PayFacts, ResultFacts, ResultRow } from '../months.graphql.ts';

export type Day = ResultOf<typeof DayFacts>;
export type Pay = ResultOf<typeof PayFacts>;
export type Result = ResultOf<typeof ResultFacts>;
export type Incident = Day['incidents'][number];
export type GridResult = ResultOf<typeof ResultRow>;
type GridDay = GridResult['days'][number];
type GridIncident = GridDay['incidents'][number];

type MarkName =
  | Exclude<Incident['kind'], 'OTHER'>
  | 'LEAVE'
  | 'EXCUSED'
  | 'FLAG'
  | 'OK'
  | 'PLANNED'
  | 'REST'
  | 'HOLIDAY_OFF';

/** How grave it is: nothing, to be looked at, known to HR before, not known. */
export type MarkTone = 'plain' | 'good' | 'info' | 'warning' | 'error';

export interface Mark {
  readonly name: MarkName;
  readonly tone: MarkTone;
}

function toneOf({ kind, isNotified, isExcused }: GridIncident): MarkTone {
  if (isExcused) return 'info';
  return isNotified && kind !== 'OUTING_VIOLATION' ? 'warning' : 'error';
}

function nameOf({ kind, reason, isExcused }: GridIncident): MarkName {
  if (!isExcused) return kind === 'OTHER' ? 'LEAVE' : kind;
  return reason === 'LEAVE' ? 'LEAVE' : 'EXCUSED';
}

/** What a judged day shows in the grid: what counts first, each kind once; a day without anything is in order. */
export function marksOf(day: GridDay): Mark[] {
  const counting = day.incidents.filter(({ isExcused }) => !isExcused);
  const shown = (counting.length > 0 ? counting : day.incidents).map((one) => ({
    name: nameOf(one),
    tone: toneOf(one),
  }));
  const flagged: Mark[] = day.flags.some((flag) => flag !== 'HQ_VISIT') ? [{ name: 'FLAG', tone: 'warning' }] : [];
  const all = [...shown, ...(counting.length === 0 ? flagged : [])];
  const once = all.filter((mark, place) => all.findIndex(({ name }) => name === mark.name) === place);
  return once.length > 0 ? once : [{ name: 'OK', tone: 'good' }];
}

const GRAVITY: readonly MarkTone[] = ['plain', 'good', 'info', 'warning', 'error'];

export function gravest(marks: readonly Mark[]): MarkTone {
  return marks.reduce<MarkTone>(
    (worst, { tone }) => (GRAVITY.indexOf(tone) > GRAVITY.indexOf(worst) ? tone : worst),
    'plain',
  );
}

/** The line of arithmetic of an incident; both are told by the moment at which they begin. */
export function lineOf(incident: Incident, pay: Pay | null): Pay['deductionLines'][number] | null {
  return pay?.deductionLines.find((line) => line.startsAt === incident.startsAt) ?? null;
}
