import { addDays, type LocalDate } from '../../../kernel/period.ts';
import type { CustomerGrade } from '../../../modules/customers/codes/customer-code.rules.ts';
import { slotSide, type CardSide, type CardStatus } from '../../../modules/visits/visit-cards/visit-card.rules.ts';
import { isLateMemo, type Objection, type VisitKind } from '../../../modules/visits/visits/visit.rules.ts';
import { daysKnown, type DemoCustomer, type DemoOwnership } from './customers.ts';
import type { Random } from './random.ts';
import { at, isWorkday, nextWorkday } from './season.ts';
import { nextSteps, summaries, topics } from './words.ts';

const HOUR = 3_600_000;

export interface DemoVisit {
  readonly id: string;
  readonly slotNo: number;
  readonly side: CardSide;
  readonly visitedAt: Date;
  readonly recordedAt: Date;
  readonly isLateMemo: boolean;
  readonly kind: VisitKind;
  readonly contactPerson: string;
  readonly summary: string;
  readonly topics: string | null;
  readonly objection: Objection | null;
  readonly nextStep: string | null;
  readonly nextVisitOn: LocalDate | null;
}

export interface DemoCard {
  readonly id: string;
  readonly customer: DemoCustomer;
  readonly rep: string;
  readonly cardNo: number;
  readonly slotCount: number;
  readonly status: CardStatus;
  readonly issuedAt: Date;
  readonly fullAt: Date | null;
  readonly visits: readonly DemoVisit[];
}

/** Days between visits. */
const rhythm: Record<CustomerGrade, number> = { A: 11, B: 22, C: 42, D: 60, N: 20 };
const kinds = { RETURN: 60, DELIVERY: 12, COLLECTION: 12, COMPLAINT: 3, COURTESY: 13 } as const;

interface Stage {
  readonly random: Random;
  readonly now: Date;
  readonly today: LocalDate;
}

/** Each owner has cards of his own for the customer: filled one after the other, the last one of the present owner active. */
export function visitCards(customer: DemoCustomer, stage: Stage): DemoCard[] {
  const visits = visitsOf(customer, stage);
  return customer.ownership.flatMap((period) => {
    const mine = visits.filter(
      ({ visitedAt }) => visitedAt >= period.startsAt && (!period.endsAt || visitedAt < period.endsAt),
    );
    return cardsOf({ customer, period, visits: mine }, stage);
  });
}

type LooseVisit = Omit<DemoVisit, 'slotNo' | 'side'>;

function cardsOf(
  { customer, period, visits }: { customer: DemoCustomer; period: DemoOwnership; visits: readonly LooseVisit[] },
  stage: Stage,
): DemoCard[] {
  const cards: DemoCard[] = [];
  let issuedAt = period.startsAt;
  for (let taken = 0; ;) {
    const slotCount = stage.random.pick([7, 8, 8, 8, 9, 10]);
    const some = visits.slice(taken, taken + slotCount);
    const fullAt = some.length === slotCount ? (some.at(-1)?.recordedAt ?? null) : null;
    cards.push({
      id: stage.random.idAt(issuedAt),
      customer,
      rep: period.rep,
      cardNo: cards.length + 1,
      slotCount,
      status: statusOf({ fullAt, isOver: period.endsAt !== null }, stage.now),
      issuedAt,
      fullAt,
      visits: some.map((visit, index) => ({ ...visit, slotNo: index + 1, side: slotSide(index + 1, slotCount) })),
    });
    if (!fullAt) return cards;
    taken += slotCount;
    issuedAt = fullAt;
  }
}

/** A full card is recovered at the next meeting, analysed within the month and then attached to the form. */
function statusOf({ fullAt, isOver }: { fullAt: Date | null; isOver: boolean }, now: Date): CardStatus {
  if (!fullAt) return isOver ? 'CLOSED_EARLY' : 'ACTIVE';
  const days = (now.getTime() - fullAt.getTime()) / (24 * HOUR);
  if (days < 7) return 'FULL';
  if (days < 21) return 'RECOVERED';
  return days < 45 ? 'ANALYSED' : 'ATTACHED';
}

function visitsOf(customer: DemoCustomer, { random, now, today }: Stage): LooseVisit[] {
  const visits: LooseVisit[] = [];
  const known = daysKnown(customer, today);
  const isNew = known < 365;
  const step = rhythm[customer.grade];
  for (
    let day = isNew ? 0 : random.between(0, step);
    day <= known;
    day += Math.max(3, Math.round(step * (0.6 + random.next() * 0.8)))
  ) {
    const date = workdayNear(addDays(today, day - known));
    const visitedAt = at(date, 9 + random.next() * 8);
    const recordedAt = new Date(visitedAt.getTime() + (random.chance(0.05) ? 30 : 0.2 + random.next() * 5) * HOUR);
    const previous = visits.at(-1);
    if (recordedAt > now || visitedAt < customer.createdAt || (previous && previous.recordedAt >= visitedAt)) continue;
    const kind = isNew && visits.length === 0 ? 'FIRST' : random.weighted(kinds);
    visits.push({
      ...visitText({ customer, kind, date, step }, random),
      id: random.idAt(recordedAt),
      kind,
      visitedAt,
      recordedAt,
      isLateMemo: isLateMemo({ visitedAt, recordedAt }, 24),
    });
  }
  return visits;
}

function workdayNear(date: LocalDate): LocalDate {
  return isWorkday(date) ? date : nextWorkday(date);
}

interface Occasion {
  readonly customer: DemoCustomer;
  readonly kind: VisitKind;
  readonly date: LocalDate;
  readonly step: number;
}

function visitText(
  { customer, kind, date, step }: Occasion,
  random: Random,
): Pick<DemoVisit, 'contactPerson' | 'summary' | 'topics' | 'objection' | 'nextStep' | 'nextVisitOn'> {
  return {
    contactPerson: random.pick(customer.contacts).name,
    summary: random.pick(summaries[kind]),
    topics: random.chance(0.6) ? random.sample(topics, 2).join('、') : null,
    objection: random.chance(0.18) ? random.weighted({ NO_NEED: 4, NO_MONEY: 3, NO_HURRY: 3, OTHER: 1 }) : null,
    nextStep: random.chance(0.7) ? random.pick(nextSteps) : null,
    nextVisitOn: random.chance(0.6) ? nextWorkday(addDays(date, step)) : null,
  };
}
