import { multiply, roundHalfUp, subtract, sum } from '../../../kernel/money.ts';
import { addDays, daysBetween, type LocalDate } from '../../../kernel/period.ts';
import type { CustomerGrade } from '../../../modules/customers/codes/customer-code.rules.ts';
import { lineAmount } from '../../../modules/orders/lines/order-line.rules.ts';
import type { OrderChannel, OrderKind, OrderStep } from '../../../modules/orders/orders/order.rules.ts';
import { daysKnown, ownerAt, type DemoCustomer } from './customers.ts';
import type { DemoProduct } from './products.ts';
import type { Random } from './random.ts';
import { at, dayAfter, demandOn, isWorkday, nextWorkday } from './season.ts';

const HOUR = 3_600_000;

export interface DemoLine {
  readonly id: string;
  readonly lineNo: number;
  readonly product: DemoProduct;
  readonly ordered: string;
  readonly cancelled: string;
  readonly shipped: string;
  readonly unitPrice: string;
  readonly discountRate: string;
}

export interface DemoDelivery {
  readonly id: string;
  readonly shippedAt: Date;
  readonly deliveredAt: Date | null;
  readonly lines: readonly { readonly line: string; readonly quantity: string }[];
}

export interface DemoPayment {
  readonly id: string;
  readonly kind: 'RECEIPT' | 'REFUND';
  readonly amount: string;
  readonly receivedOn: LocalDate;
}

export interface DemoOrder {
  readonly id: string;
  readonly customer: DemoCustomer;
  readonly rep: string;
  readonly kind: OrderKind;
  readonly channel: OrderChannel;
  readonly receivedAt: Date;
  readonly enteredAt: Date;
  readonly requestedShipOn: LocalDate | null;
  readonly ackAt: Date | null;
  readonly lastStep: OrderStep;
  readonly lines: readonly DemoLine[];
  readonly deliveries: readonly DemoDelivery[];
  readonly payments: readonly DemoPayment[];
}

/** Orders in a year. */
const appetite: Record<CustomerGrade, number> = { A: 20, B: 9, C: 3.5, D: 1.2, N: 0.8 };
/** Pieces or boxes on a line, in dozens for small things. */
const size: Record<CustomerGrade, readonly [number, number]> = {
  A: [20, 160],
  B: [10, 70],
  C: [5, 30],
  D: [3, 10],
  N: [2, 10],
};
/** The mean of the season over a year, so that the appetite comes out. */
const MEAN_DEMAND = 1.45;
/** The last days draw more, so that a visitor finds orders in every state whatever the day. */
const RUSH = { days: 5, factor: 3 };

interface Stage {
  readonly random: Random;
  readonly now: Date;
  readonly today: LocalDate;
  readonly products: readonly DemoProduct[];
}

/** In order of receipt, over all customers: numbers are given in that order. */
export function orders(customers: readonly DemoCustomer[], stage: Stage): DemoOrder[] {
  return customers
    .flatMap((customer) => ordersOf(customer, stage))
    .toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

function ordersOf(customer: DemoCustomer, stage: Stage): DemoOrder[] {
  const { random, today } = stage;
  const share = appetite[customer.grade] / (305 * MEAN_DEMAND);
  const known = daysKnown(customer, today);
  const found: DemoOrder[] = [];
  for (let date = addDays(today, -known); date <= today; date = dayAfter(date)) {
    const rush = daysBetween(date, today) <= RUSH.days ? RUSH.factor : 1;
    if (!isWorkday(date) || !random.chance(share * demandOn(date) * rush)) continue;
    const order = orderOn(date, { customer, stage });
    if (order) found.push(order);
  }
  return found;
}

function orderOn(date: LocalDate, { customer, stage }: { customer: DemoCustomer; stage: Stage }): DemoOrder | null {
  const { random, now } = stage;
  const receivedAt = at(date, 8.5 + random.next() * 9);
  const enteredAt = new Date(receivedAt.getTime() + (random.chance(0.04) ? 20 : random.next() * 1.5) * HOUR);
  if (enteredAt > now || receivedAt < customer.createdAt) return null;
  const kind = random.weighted({ ORDER: 95, SAMPLE: 3, SPARE_PART: 2 });
  const course = courseOf({ receivedAt, enteredAt }, stage);
  const lines = linesOf({ date, customer, kind }, stage);
  const base = {
    id: random.idAt(receivedAt),
    customer,
    rep: ownerAt(customer, receivedAt).rep,
    kind,
    channel: random.weighted({ WECHAT: 45, PHONE: 22, EMAIL: 12, FAX: 6, QQ: 8, IN_PERSON: 7 }),
    receivedAt,
    enteredAt,
    requestedShipOn: random.chance(0.3) ? nextWorkday(addDays(date, random.between(2, 10))) : null,
    ackAt: course.ackAt,
    lastStep: course.lastStep,
  };
  if (course.lastStep === 'CANCELLED') return { ...base, lines: lines.map(cancelled), deliveries: [], payments: [] };
  const deliveries = course.ackAt ? deliveriesOf({ lines, ackAt: course.ackAt }, stage) : [];
  const shippedLines = lines.map((line) => ({ ...line, shipped: shippedOf(line.id, deliveries) }));
  return {
    ...base,
    lines: shippedLines,
    deliveries,
    payments: paymentsOf({ customer, lines: shippedLines, deliveries }, stage),
  };
}

/** How far the order has come by now: answered within a day, a few never taken further. */
function courseOf(
  { receivedAt, enteredAt }: { receivedAt: Date; enteredAt: Date },
  { random, now }: Stage,
): Pick<DemoOrder, 'ackAt' | 'lastStep'> {
  const answered = new Date(Math.max(enteredAt.getTime(), receivedAt.getTime() + (1 + random.next() * 20) * HOUR));
  if (random.chance(0.02)) return { ackAt: null, lastStep: 'CANCELLED' };
  if (answered > now) return { ackAt: null, lastStep: 'RECEIVED' };
  const days = (now.getTime() - answered.getTime()) / (24 * HOUR);
  return { ackAt: answered, lastStep: days < 1 ? 'ACKNOWLEDGED' : days < 1.6 ? 'IN_PRODUCTION' : 'READY' };
}

function linesOf(
  { date, customer, kind }: { date: LocalDate; customer: DemoCustomer; kind: OrderKind },
  { random, products }: Stage,
): DemoLine[] {
  const wanted = products.filter((product) => product.sellsOn(date));
  const [least, most] = size[customer.grade];
  const count = kind === 'ORDER' ? Number(random.weighted({ 1: 2, 2: 4, 3: 4, 4: 2, 5: 1 })) : 1;
  return random.sample(wanted, count).map((product, index) => ({
    id: random.idAt(at(date, 12)),
    lineNo: index + 1,
    product,
    ordered: `${kind === 'ORDER' ? random.between(least, most) * product.packSize : random.between(1, 4)}.000`,
    cancelled: '0.000',
    shipped: '0.000',
    unitPrice: kind === 'ORDER' ? product.listPrice : '0.00',
    discountRate: kind === 'ORDER' ? customer.discountRate : '0.0000',
  }));
}

function cancelled(line: DemoLine): DemoLine {
  return { ...line, cancelled: line.ordered };
}

/** Within three days of the answer; one in eight goes in two loads. */
function deliveriesOf(
  { lines, ackAt }: { lines: readonly DemoLine[]; ackAt: Date },
  { random, now }: Stage,
): DemoDelivery[] {
  const first = new Date(ackAt.getTime() + (12 + random.next() * 70) * HOUR);
  const isSplit = random.chance(0.12) && lines.length > 1;
  const loads = isSplit ? [lines.slice(0, 1), lines.slice(1)] : [lines];
  return loads.flatMap((load, index) => {
    const shippedAt = new Date(first.getTime() + index * random.between(24, 96) * HOUR);
    if (shippedAt > now) return [];
    const arrival = new Date(shippedAt.getTime() + (4 + random.next() * 44) * HOUR);
    return [
      {
        id: random.idAt(shippedAt),
        shippedAt,
        deliveredAt: arrival > now || random.chance(0.02) ? null : arrival,
        lines: load.map((line) => ({ line: line.id, quantity: line.ordered })),
      },
    ];
  });
}

function shippedOf(line: string, deliveries: readonly DemoDelivery[]): string {
  return deliveries.flatMap((delivery) => delivery.lines).find((shipped) => shipped.line === line)?.quantity ?? '0.000';
}

/** Paid in full about when it was agreed, one in ten in two parts, one in twenty-five not yet. */
function paymentsOf(
  { customer, lines, deliveries }: Pick<DemoOrder, 'customer' | 'lines' | 'deliveries'>,
  { random, today }: Stage,
): DemoPayment[] {
  const amount = sum(lines.map((line) => lineAmount(subtract(line.ordered, line.cancelled), line)));
  const last = deliveries.at(-1);
  if (!last || Number(amount) === 0 || random.chance(0.04)) return [];
  const dueOn = addDays(last.shippedAt.toISOString().slice(0, 10), customer.paymentDays + random.between(-5, 12));
  const half = roundHalfUp(multiply(amount, '0.5'));
  const parts = random.chance(0.1) ? [half, subtract(amount, half)] : [amount];
  return parts.flatMap((part, index) => {
    const receivedOn = addDays(dueOn, index * 20);
    // What came in today may not have come in yet at this hour.
    if (daysBetween(receivedOn, today) < 1) return [];
    return [{ id: random.idAt(at(receivedOn, 11)), kind: 'RECEIPT' as const, amount: part, receivedOn }];
  });
}
