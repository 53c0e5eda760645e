import type { Shape } from './shape.ts';

/** Classification, routes and visit plans. */
export const CLASSES_SHAPES: Readonly<Record<string, Shape>> = {
  AbcRun: ({ at }) => ({ quarter: `${2010 + at}-01-01`, periodFrom: '2009-01-01', periodTo: '2010-01-01' }),
  AbcResult: ({ at, nth }) => ({ customer: nth('Customer', at)['id'], run: nth('AbcRun', at)['id'], place: at + 1 }),
  GradeOverride: ({ at, nth }) => ({
    grade: 'D',
    customer: nth('Customer', at)['id'],
    endedAt: at < 5 ? null : '2026-11-20 05:05:05+00',
  }),
  PricePlan: ({ at }) => ({
    price: `${at + 1}.50`,
    state: at % 2 ? 'APPROVED' : 'PROPOSED',
    decidedAt: at % 2 ? '2026-11-20 05:05:05+00' : null,
  }),
  PriceLevel: ({ at }) => ({ asOf: `${2000 + at}-02-01`, closedAt: null }),
  Route: ({ at }) => ({ name: `100%_"Route" 路 ${at}` }),
  RouteStop: ({ at, nth }) => ({
    customer: nth('Customer', at)['id'],
    route: nth('Route', at)['id'],
    position: at + 1,
  }),
  VisitPlanItem: ({ at }) => ({
    plannedOn: `${2000 + at}-11-21`,
    cancelledOn: at % 4 ? null : '2026-11-20',
    cancelReason: at % 8 ? null : '100%_"why"',
  }),
};
