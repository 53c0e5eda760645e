import { addDays, addMonths, monthOf, periodOfMonth, startOfLocalDay, type LocalDate } from '../../../kernel/period.ts';
import { type DemoCustomer, ownerAt } from './customers.ts';
import type { DemoCompany } from './demo-company.ts';
import { type Ids, type Rows, written } from './people.rows.ts';
import { at, springFestival, ZONE } from './season.ts';

/** Task lists and publication of this month, maintenance plans of this year, greetings of the next Spring Festival (rules 8.1-8.3). */
export interface DemoKeeping {
  readonly lists: Rows;
  readonly tasks: Rows;
  readonly assignments: Rows;
  readonly visitTasks: Rows;
  readonly plans: Rows;
  readonly rounds: Rows;
  readonly greetings: Rows;
}

interface Making {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
  readonly now: Date;
  readonly today: LocalDate;
}

interface Rep {
  readonly number: string;
  readonly customers: readonly DemoCustomer[];
}

const TIMES = { A: 2, B: 1, C: 1, D: 1, N: 1 } as const;
const QUARTERLY = { A: 6, B: 3, C: 2, D: 1, N: 1 } as const;
const MOST_TASKS = 20;

function repsOf({ customers }: DemoCompany, now: Date): Rep[] {
  const byRep = Map.groupBy(customers, (customer) => ownerAt(customer, now).rep);
  return [...byRep].map(([number, kept]) => ({ number, customers: kept }));
}

/** A twelfth of what the customer could buy, or what a small shop buys. */
function monthly({ potentialAmountYear }: DemoCustomer): string {
  return (potentialAmountYear === null ? 2000 : Math.max(500, Number(potentialAmountYear) / 12)).toFixed(2);
}

function taskRows(rep: Rep, list: string, { idAt, now, endsOn }: Making & { endsOn: LocalDate }): Rows {
  return rep.customers.slice(0, MOST_TASKS).flatMap((customer) => {
    const common = { list, customer: customer.id, dueOn: endsOn, state: 'OPEN', ...written(now) };
    return [
      { id: idAt(now), ...common, kind: 'MAIN', aim: 'SALES', amount: monthly(customer) },
      { id: idAt(now), ...common, kind: 'AUX', aim: 'VISITS', times: TIMES[customer.grade] },
    ];
  });
}

function planRows(rep: Rep, { ids, idAt, now, today }: Making): Rows {
  const year = Number(today.slice(0, 4));
  return rep.customers.map((customer, index) => ({
    id: idAt(now),
    year,
    customer: customer.id,
    owner: ids.employee(rep.number),
    dueOn: `${year}-01-31`,
    visitsPerQuarter: QUARTERLY[customer.grade],
    contactsPerHalf: 1,
    gifts: customer.grade === 'A' ? '中秋礼盒两份，春节拜访' : null,
    problems: index % 5 === 0 ? '到货时间不稳定，需提前排期' : null,
    state: index % 4 === 3 ? 'DRAFT' : 'APPROVED',
    approvedAt: index % 4 === 3 ? null : at(`${year}-01-20`, 10),
    ...written(now),
  }));
}

function greetingRows(customers: readonly DemoCustomer[], round: string, { idAt, now }: Making): Rows {
  const greeted = customers.filter(({ grade }) => grade === 'A' || grade === 'B');
  return greeted.map(({ id }) => ({ id: idAt(now), round, customer: id, isDone: false, ...written(now) }));
}

export function keepingRows(company: DemoCompany, making: Making): DemoKeeping {
  const { ids, idAt, now, today } = making;
  const month = periodOfMonth(monthOf(today));
  const endsOn = addDays(month.to, -1);
  const publishedAt = at(addDays(month.from, -1), 15);
  const reps = repsOf(company, now).map((rep) => ({ ...rep, list: idAt(now), assignment: idAt(now) }));
  const tasks = reps.map((rep) => taskRows(rep, rep.list, { ...making, endsOn }));
  const festival = springFestival(Number(addMonths(monthOf(today), 11).slice(0, 4)));
  const round = idAt(now);
  return {
    tasks: tasks.flat(),
    lists: reps.map(({ number, list }, index) => {
      const planned = (tasks[index] ?? []).reduce((sum, task) => sum + Number(task['amount'] ?? 0), 0);
      return {
        id: list,
        rep: ids.employee(number),
        period: 'MONTH',
        startsOn: month.from,
        endsOn,
        macroTarget: (Math.ceil(planned / 10_000) * 10_000).toFixed(2),
        plannedAmount: planned.toFixed(2),
        currency: 'CNY',
        growthPercent: 10,
        state: 'OPEN',
        ...written(now),
      };
    }),
    assignments: reps.map(({ number, customers, assignment }) => ({
      id: assignment,
      rep: ids.employee(number),
      startsOn: month.from,
      versionNo: 1,
      state: 'PUBLISHED',
      avgDailyVisits: '4.0',
      newCustomers: 2,
      visitTimes: customers.reduce((sum, { grade }) => sum + TIMES[grade], 0),
      dueAt: startOfLocalDay(month.from, ZONE),
      publishedAt,
      validFrom: month.from,
      ...written(now),
    })),
    visitTasks: reps.flatMap(({ customers, assignment }) =>
      customers.map(({ id, grade }) => ({
        id: idAt(now),
        assignment,
        customer: id,
        times: TIMES[grade],
        ...written(now),
      })),
    ),
    plans: reps.flatMap((rep) => planRows(rep, making)),
    rounds: [{ id: round, name: '春节', holidayOn: festival, kind: 'GIFT', ...written(now) }],
    greetings: greetingRows(company.customers, round, making),
  };
}
