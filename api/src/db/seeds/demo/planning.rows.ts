import { addDays, addMonthsClamped, type LocalDate } from '../../../kernel/period.ts';
import type { DemoCompany } from './demo-company.ts';
import { type Ids, type Rows, written } from './people.rows.ts';
import { Random } from './random.ts';
import { at } from './season.ts';

/** Department plan, budget, standards, expenses and two fairs, so that the pages of planning are not empty (rules 8.5 to 8.10). */
export interface DemoPlanning {
  readonly plans: Rows;
  readonly budgets: Rows;
  readonly standards: Rows;
  readonly events: Rows;
  readonly eventStaff: Rows;
  readonly leads: Rows;
  readonly expenses: Rows;
}

interface Making {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
  readonly today: LocalDate;
}

const YEAR_AMOUNT = 6_000_000;
/** Of the year: the weeks before Mid-Autumn sell most. */
const QUARTERS = [0.2, 0.18, 0.4, 0.22] as const;
const BUDGETS = { TRAVEL: 8000, ENTERTAINMENT: 4000, ADVERTISING: 10_000, SAMPLES: 5000, GIFTS: 3000, OTHER: 2000 };
const EXPENSES = [
  { kind: 'TRAVEL', most: 900, note: '拜访往返车票、住宿' },
  { kind: 'ENTERTAINMENT', most: 600, note: '客户工作餐' },
  { kind: 'SAMPLES', most: 300, note: '新品试吃' },
  { kind: 'GIFTS', most: 250, note: '节日礼盒' },
] as const;

const money = (amount: number): string => amount.toFixed(2);

function planRows({ ids, idAt, today }: Making): Rows {
  const year = today.slice(0, 4);
  const made = at(`${year}-01-05`, 9);
  const whole = idAt(made);
  const plan = { rep: null, region: null, note: null, ...written(made) };
  const quarters = QUARTERS.map((share, index) => {
    const startsOn = addMonthsClamped(`${year}-01-01`, index * 3);
    const endsOn = addDays(addMonthsClamped(startsOn, 3), -1);
    const amount = money(YEAR_AMOUNT * share);
    return { ...plan, id: idAt(made), whole, span: 'QUARTER', startsOn, endsOn, amount };
  });
  const ofYear = { ...plan, id: whole, whole: null, span: 'YEAR', startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const regional = ['SHP', 'SHX'].map((code) => ({
    ...ofYear,
    id: idAt(made),
    whole,
    region: ids.region(code),
    amount: money(YEAR_AMOUNT / 4),
  }));
  return [
    { ...ofYear, amount: money(YEAR_AMOUNT), note: '以中秋旺季为重点，稳住老客户，开发新区域。' },
    ...quarters,
    ...regional,
  ];
}

function budgetRows({ idAt, today }: Making, setBy: string): Rows {
  const year = Number(today.slice(0, 4));
  const made = at(`${year}-01-06`, 10);
  return Object.entries(BUDGETS).flatMap(([kind, amount]) =>
    Array.from({ length: 12 }, (_, index) => ({
      id: idAt(made),
      year,
      monthNo: index + 1,
      kind,
      amount: money(amount),
      setBy,
      ...written(made),
    })),
  );
}

function standardRows({ idAt, today }: Making): Rows {
  const validFrom = `${today.slice(0, 4)}-01-01`;
  const made = at(validFrom, 9);
  const standard = { validFrom, spenders: ['REP', 'SALES_SUPERVISOR', 'SALES_MANAGER'], ...written(made) };
  return [
    {
      ...standard,
      id: idAt(made),
      kind: 'TRAVEL',
      scope: '公共交通与三星级以下住宿。',
      limitPerItem: '1000.00',
      monthlyLimit: '3000.00',
      isEvidenceNeeded: true,
    },
    {
      ...standard,
      id: idAt(made),
      kind: 'ENTERTAINMENT',
      scope: '与客户的工作餐，须写明客户。',
      limitPerItem: '600.00',
      monthlyLimit: '1500.00',
      isEvidenceNeeded: true,
    },
    {
      ...standard,
      id: idAt(made),
      kind: 'GIFTS',
      scope: '公司产品或节日贺卡，不送现金。',
      limitPerItem: '300.00',
      monthlyLimit: '900.00',
      isEvidenceNeeded: false,
    },
  ];
}

function eventRows({ idAt, today }: Making, lead: string): Rows {
  const planned = at(addDays(today, -120), 10);
  const held = addDays(today, -60);
  const coming = addDays(today, 45);
  return [
    {
      id: idAt(planned),
      name: '秋季食品展销会',
      place: '上海新国际博览中心',
      startsOn: addDays(held, -2),
      endsOn: held,
      state: 'HELD',
      lead,
      materials: '展位 36 平方米、月饼礼盒样品 200 盒、宣传册 500 份',
      budgetAmount: '28000.00',
      reportDueOn: addDays(held, 14),
      ...written(planned),
    },
    {
      id: idAt(planned),
      name: '年货节',
      place: '南京国际展览中心',
      startsOn: coming,
      endsOn: addDays(coming, 3),
      state: 'APPROVED',
      lead,
      materials: '年货礼盒样品、试吃台',
      budgetAmount: '16000.00',
      reportDueOn: addDays(coming, 17),
      ...written(planned),
    },
  ];
}

/** Two or three a rep and month over half a year; the last ones still wait. */
function expenseRows({ staff, customers }: DemoCompany, { ids, idAt, today }: Making, random: Random): Rows {
  const reps = staff.filter(({ role }) => role === 'REP');
  const decider = ids.employee(staff.find(({ role }) => role === 'SALES_MANAGER')?.number ?? '');
  return reps.flatMap(({ number, region }) => {
    const own = customers.filter((customer) => customer.region === region);
    return Array.from({ length: 14 }, (_, index) => {
      const { kind, most, note } = random.pick(EXPENSES);
      const spentOn = addDays(today, -(1 + index * 12 + random.between(0, 9)));
      const state = index === 0 ? 'DRAFT' : index < 3 ? 'APPROVED' : 'PAID';
      const isDecided = state !== 'DRAFT';
      const instant = at(spentOn, 18);
      return {
        id: idAt(instant),
        rep: ids.employee(number),
        kind,
        amount: money(random.between(40, most)),
        spentOn,
        customer: own.length > 0 ? random.pick(own).id : null,
        region: region ? ids.region(region) : null,
        evidence: `发票 ${random.between(10_000_000, 99_999_999)}`,
        note,
        state,
        enteredBy: ids.employee(number),
        decidedBy: isDecided ? decider : null,
        decidedAt: isDecided ? at(addDays(spentOn, 1), 10) : null,
        paidOn: state === 'PAID' ? addDays(spentOn, 3) : null,
        ...written(instant),
      };
    });
  });
}

export function planningRows(company: DemoCompany, making: Making): DemoPlanning {
  const random = new Random(806);
  const { ids, idAt } = making;
  const numberOf = (role: string): string => company.staff.find((one) => one.role === role)?.number ?? '';
  const [manager, supervisor] = [ids.employee(numberOf('SALES_MANAGER')), ids.employee(numberOf('SALES_SUPERVISOR'))];
  const events = eventRows(making, supervisor);
  const made = at(addDays(making.today, -100), 11);
  const [fair] = events;
  const met = random.sample(company.customers, 9);
  return {
    plans: planRows(making),
    budgets: budgetRows(making, manager),
    standards: standardRows(making),
    events,
    eventStaff: company.staff
      .filter(({ role }) => role === 'REP')
      .slice(0, 3)
      .flatMap(({ number }) =>
        events.map(({ id }) => ({
          id: idAt(made),
          event: id,
          employee: ids.employee(number),
          duty: '展位接待',
          ...written(made),
        })),
      ),
    leads: met.map(({ id }) => ({
      id: idAt(made),
      event: fair?.['id'],
      customer: id,
      interest: '礼盒与散装糕点',
      ...written(made),
    })),
    expenses: expenseRows(company, making, random),
  };
}
