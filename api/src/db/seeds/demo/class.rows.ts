import { addDays, startOfQuarter, type LocalDate } from '../../../kernel/period.ts';
import { type DemoCustomer, ownerAt } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import { type Ids, type Rows, written } from './people.rows.ts';
import { at } from './season.ts';
import { regions } from './words.ts';

/** A route for each region, visit plans of today and tomorrow, and prices of this quarter (rules 5.4, 7.4, 8.9). */
export interface DemoClasses {
  readonly routes: Rows;
  readonly stops: Rows;
  readonly plans: Rows;
  readonly prices: Rows;
  readonly levels: Rows;
}

interface Making {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
  readonly now: Date;
  readonly today: LocalDate;
}

const MOST_STOPS = 12;
const STOPS_A_DAY = 4;
const AIMS = ['回访，了解库存', '谈下月订单', '送新品试吃', '确认对账单', '收集经营情况'] as const;
/** What a class pays of the usual price, as planned and as it turned out. */
const PRICES = { A: [82, 80.2], B: [88, 82.1], C: [95, 95.6] } as const;
const USUAL_PRICE = 46;

const regionName = (code: string): string => regions.find((region) => region.code === code)?.name ?? '';

interface Tour {
  readonly id: string;
  readonly region: string;
  readonly customers: readonly DemoCustomer[];
}

function planRows(tour: Tour, { ids, idAt, now, today }: Making): Rows {
  return [0, 1].flatMap((day) =>
    tour.customers.slice(day * STOPS_A_DAY, (day + 1) * STOPS_A_DAY).map((customer, index) => ({
      id: idAt(now),
      customer: customer.id,
      rep: ids.employee(ownerAt(customer, now).rep),
      plannedOn: addDays(today, day),
      aim: AIMS[(customer.serial + index) % AIMS.length],
      route: tour.id,
      ...written(now),
    })),
  );
}

function priceRows(
  { products }: DemoCompany,
  { ids, idAt, now, today }: Making,
): Pick<DemoClasses, 'prices' | 'levels'> {
  const quarter = startOfQuarter(today);
  const decidedAt = at(quarter, 9);
  const keys = [...new Set(products.map(({ category }) => category))].flatMap((category) =>
    (['A', 'B', 'C'] as const).map((grade) => ({ category: ids.category(category), grade, quarter })),
  );
  const priced = keys.map((key, index) => {
    const [planned, real] = PRICES[key.grade].map((share) => ((USUAL_PRICE + index) * share) / 100) as [number, number];
    return { key, planned: planned.toFixed(2), real, quantity: 400 + index * 35 };
  });
  return {
    prices: priced.map(({ key, planned }) => ({
      id: idAt(decidedAt),
      ...key,
      price: planned,
      state: 'APPROVED',
      decidedAt,
      ...written(decidedAt),
    })),
    levels: priced.map(({ key, planned, real, quantity }) => {
      const level = real / Number(planned);
      return {
        id: idAt(now),
        ...key,
        asOf: today,
        quantity: quantity.toFixed(3),
        netAmount: (real * quantity).toFixed(2),
        avgPrice: real.toFixed(2),
        plannedPrice: planned,
        priceLevel: level.toFixed(4),
        isBelow: level < 0.95,
        ...written(now),
      };
    }),
  };
}

export function classRows(company: DemoCompany, making: Making): DemoClasses {
  const { ids, idAt, now } = making;
  const byRegion = Map.groupBy(company.customers, ({ region }) => region);
  const tours = [...byRegion].map(([region, customers]): Tour => ({
    id: idAt(now),
    region,
    customers: customers.slice(0, MOST_STOPS),
  }));
  return {
    routes: tours.map(({ id, region }) => ({
      id,
      region: ids.region(region),
      name: `${regionName(region)}一号线`,
      purpose: 'VISITING',
      grounds: '先大客户，后沿途小店，返程收款。',
      ...written(now),
    })),
    stops: tours.flatMap((tour) =>
      tour.customers.map((customer, index) => ({
        id: idAt(now),
        route: tour.id,
        customer: customer.id,
        position: index + 1,
        ...written(now),
      })),
    ),
    plans: tours.flatMap((tour) => planRows(tour, making)),
    ...priceRows(company, making),
  };
}
