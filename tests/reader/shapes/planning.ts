import type { Shape } from './shape.ts';

/** Tasks, plans and budgets. */
export const PLANNING_SHAPES: Readonly<Record<string, Shape>> = {
  TaskList: ({ at, dice }) => ({
    period: 'MONTH',
    startsOn: `20${String(10 + at).slice(-2)}-02-01`,
    endsOn: `20${String(10 + at).slice(-2)}-02-28`,
    macroTarget: dice.one([null, '0.00', '1000.05']),
    state: at % 3 ? 'OPEN' : 'CLOSED',
    closedAt: at % 3 ? null : '2026-11-20 16:00:00.0015+00',
  }),
  SalesTask: ({ at, dice }) => {
    const isMain = at % 2 === 0;
    return {
      kind: isMain ? 'MAIN' : 'AUX',
      aim: isMain ? 'SALES' : dice.one(['VISITS', 'INFORMATION']),
      amount: isMain ? dice.one(['0.01', '999.95']) : null,
      quantity: null,
      times: isMain ? null : dice.one([1, 31]),
      actual: dice.one([null, '0.000', '999.949']),
    };
  },
  MonthlyAssignment: ({ at, dice }) => {
    const isOut = at % 3 > 0;
    return {
      startsOn: `${2000 + at}-02-01`,
      versionNo: 1 + (at % 2),
      avgDailyVisits: dice.one(['0.0', '4.5']),
      newCustomers: dice.one([0, 3]),
      visitTimes: dice.one([0, 115]),
      state: isOut ? 'PUBLISHED' : 'DRAFT',
      publishedAt: isOut ? '2026-11-20 16:00:00+00' : null,
      validFrom: isOut ? `${2000 + at}-02-01` : null,
    };
  },
  VisitTask: ({ at, nth, dice }) => ({ assignment: nth('MonthlyAssignment', at)['id'], times: dice.one([1, 2, 31]) }),
  MaintenancePlan: ({ at, dice }) => {
    const state = ['DRAFT', 'SUBMITTED', 'APPROVED'][at % 3];
    return {
      year: 2000 + at,
      visitsPerQuarter: dice.one([0, 3]),
      contactsPerHalf: dice.one([1, 2]),
      state,
      approvedAt: state === 'APPROVED' ? '2026-11-20 16:00:00.000001+00' : null,
    };
  },
  GreetingRound: ({ at }) => ({ holidayOn: `${2000 + at}-10-01` }),
  Greeting: ({ at, nth }) => ({
    round: nth('GreetingRound', at)['id'],
    isDone: at % 2 === 0,
    doneAt: at % 2 === 0 ? '2026-11-20 16:00:00+00' : null,
  }),
};
