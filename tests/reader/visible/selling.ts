import {
  both,
  either,
  everybody,
  holdersOf,
  ownUnless,
  reached,
  under,
  withArchive,
  withCustomer,
  type Rule,
} from './rule.ts';

/** Entries by the own hand stay readable a while after the customer was handed over. */
const authored: Rule = ({ actor, holds, all }) => {
  if (!holds('visit:readAuthored')) return null;
  const present = new Set(all('Customer').flatMap(({ id, state }) => (state === 'DELETED' ? [] : [id])));
  const former = new Set(actor.formerIds);
  return ({ recordedBy, customer }) =>
    actor.employeeId !== null &&
    recordedBy === actor.employeeId &&
    former.has(String(customer)) &&
    present.has(String(customer));
};

/** Visits, classes, routes, orders and what follows from them. */
export const SELLING_ROWS: Readonly<Record<string, Rule>> = {
  VisitCard: withCustomer('visit'),
  Visit: either(withCustomer('visit'), authored),
  AbcRun: holdersOf('classification:read'),
  AbcResult: withArchive,
  GradeChange: withArchive,
  GradeOverride: withArchive,
  PricePlan: holdersOf('priceLevel:read'),
  PriceLevel: holdersOf('priceLevel:read'),
  Route: (asked) => (reached(asked, 'visit') || asked.holds('customer:readGranted') ? () => true : null),
  RouteStop: withCustomer('visit'),
  VisitPlanItem: withCustomer('visit'),
  RegularMeeting: everybody,
  CardAnalysis: withCustomer('visit'),
  VisitAmendment: withCustomer('visit'),
  CompanyContact: withCustomer('visit'),
  Consultation: both(
    ownUnless('consultation:read', ({ employee }, { employeeId }) => employeeId !== null && employee === employeeId),
    withCustomer('customer'),
  ),
  ReferralAsk: both(holdersOf('referral:ask'), withCustomer('customer')),
  SalesMonthLock: (asked) => (reached(asked, 'visit') ? () => true : null),
  VisitMonthReport: (asked) => {
    const reps = reached(asked, 'visit');
    return reps && (({ rep }) => reps === 'all' || reps.has(rep));
  },
  Order: withCustomer('order'),
  OrderLine: under('Order', 'order'),
  Delivery: under('Order', 'order'),
  DeliveryLine: under('Delivery', 'delivery'),
  Payment: both(holdersOf('payment:read'), under('Order', 'order')),
};
