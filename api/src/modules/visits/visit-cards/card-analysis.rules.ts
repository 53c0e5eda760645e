import { divide, rateOf } from '../../../kernel/money.ts';
import { daysBetween, type LocalDate } from '../../../kernel/period.ts';
import { OBJECTIONS, type Objection } from '../visits/visit.rules.ts';

export interface AnalysedVisit {
  readonly visitedOn: LocalDate;
  readonly isPrepared: boolean;
  readonly objection: Objection | null;
}

/** What a recovered card tells by itself (rules 5.1). Voided visits count nowhere (rules 1.9). */
export interface CardFigures {
  readonly visitCount: number;
  readonly firstVisitOn: LocalDate | null;
  readonly lastVisitOn: LocalDate | null;
  /** In days, two places; null with fewer than two visits. */
  readonly averageInterval: string | null;
  readonly longestInterval: number | null;
  readonly preparedCount: number;
  /** Null without visits (rules 1.7). */
  readonly prepRate: string | null;
  readonly objections: Readonly<Record<Objection, number>>;
}

export function figuresOf(visits: readonly AnalysedVisit[]): CardFigures {
  const days = visits.map(({ visitedOn }) => visitedOn).toSorted();
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] as LocalDate, day));
  const preparedCount = visits.filter((visit) => visit.isPrepared).length;
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const met = (one: Objection): number => visits.filter(({ objection }) => objection === one).length;
  return {
    visitCount: visits.length,
    firstVisitOn: days[0] ?? null,
    lastVisitOn: days.at(-1) ?? null,
    averageInterval: gaps.length > 0 ? divide(String(total), String(gaps.length)) : null,
    longestInterval: gaps.length > 0 ? Math.max(...gaps) : null,
    preparedCount,
    prepRate: rateOf(String(preparedCount), String(visits.length)),
    objections: Object.fromEntries(OBJECTIONS.map((one) => [one, met(one)])) as Record<Objection, number>,
  };
}
