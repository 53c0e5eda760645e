import './meetings/regular-meeting.scope.ts';
import './company-contacts/company-contact.scope.ts';
import './consultations/consultation.scope.ts';
import './months/visit-month.scope.ts';
import './prospects/referral-ask.scope.ts';
import './visit-cards/card-analysis.scope.ts';
import './plans/visit-plan.scope.ts';
import './routes/route.scope.ts';
import './visit-cards/visit-card.scope.ts';
import './visits/visit-amendment.scope.ts';
import './visits/visit.scope.ts';
import './visits.timeline.ts';
import {
  defineHolding,
  onCustomerDelete,
  onCustomerMerge,
  onCustomerRestore,
  staysAsShell,
} from '../customers/index.ts';
import { CompanyContact } from './company-contacts/company-contact.entity.ts';
import {
  CompanyContactResolver,
  CustomerCompanyContactsResolver,
} from './company-contacts/company-contact.resolver.ts';
import { Consultation } from './consultations/consultation.entity.ts';
import { ConsultationResolver, CustomerConsultationsResolver } from './consultations/consultation.resolver.ts';
import './meetings/regular-meeting.job.ts';
import { RegularMeeting } from './meetings/regular-meeting.entity.ts';
import { RegularMeetingResolver } from './meetings/regular-meeting.resolver.ts';
import { SalesMonthLock } from './months/sales-month-lock.entity.ts';
import { VisitMonthReport } from './months/visit-month-report.entity.ts';
import { VisitMonthResolver } from './months/visit-month.resolver.ts';
import { changePlanHolders, countPlansAhead } from './plans/plan-holding.queries.ts';
import { VisitPlanItem } from './plans/visit-plan-item.entity.ts';
import {
  CustomerVisitPlanResolver,
  EmployeeVisitPlanResolver,
  VisitPlanResolver,
} from './plans/visit-plan.resolver.ts';
import { ProspectResolver, ReferralAskResolver } from './prospects/prospect.resolver.ts';
import { ReferralAsk } from './prospects/referral-ask.entity.ts';
import { RouteStop } from './routes/route-stop.entity.ts';
import { Route } from './routes/route.entity.ts';
import { CustomerRoutesResolver, RegionRoutesResolver, RouteResolver } from './routes/route.resolver.ts';
import { CardAnalysis } from './visit-cards/card-analysis.entity.ts';
import { makeRoomForMerge } from './visit-cards/card-merge.queries.ts';
import { closeCardOfDeleted, reopenCardOfRestored } from './visit-cards/card-retention.actions.ts';
import { CardWayResolver } from './visit-cards/card-way.resolver.ts';
import { changeCardHolders, countHeldCards } from './visit-cards/visit-card-holding.queries.ts';
import { VisitCard } from './visit-cards/visit-card.entity.ts';
import { CustomerCardsResolver, EmployeeCardsResolver, VisitCardResolver } from './visit-cards/visit-card.resolver.ts';
import './visits/visit.jobs.ts';
import { oneFirstOfBoth } from './visits/first-visit.queries.ts';
import { VisitAmendment } from './visits/visit-amendment.entity.ts';
import { Visit } from './visits/visit.entity.ts';
import {
  CardVisitsResolver,
  CustomerVisitsResolver,
  EmployeeVisitsResolver,
  VisitResolver,
} from './visits/visit.resolver.ts';
import { visitSheet } from './visits/visit.sheets.ts';

defineHolding({ name: 'CARDS', count: countHeldCards, move: changeCardHolders });
defineHolding({ name: 'VISIT_PLANS', count: countPlansAhead, move: changePlanHolders });
onCustomerDelete(closeCardOfDeleted);
onCustomerRestore(reopenCardOfRestored);
onCustomerMerge(makeRoomForMerge);
onCustomerMerge(oneFirstOfBoth);
staysAsShell(`exists (select 1 from visit_cards v where v.customer_id = c.id and v.status = 'ATTACHED')`);

export { askForReferrals } from './prospects/prospect.actions.ts';
export { countOrdersBy, type OrderFigures } from './visit-cards/card-orders.ts';
export {
  CompanyContact,
  Consultation,
  RegularMeeting,
  Route,
  RouteStop,
  SalesMonthLock,
  Visit,
  VisitCard,
  VisitMonthReport,
  VisitPlanItem,
};

export const visitsModule = {
  entities: [
    RegularMeeting,
    CardAnalysis,
    VisitCard,
    Visit,
    VisitAmendment,
    Consultation,
    CompanyContact,
    ReferralAsk,
    SalesMonthLock,
    VisitMonthReport,
    Route,
    RouteStop,
    VisitPlanItem,
  ],
  resolvers: [
    RegularMeetingResolver,
    VisitCardResolver,
    CustomerCardsResolver,
    EmployeeCardsResolver,
    CardWayResolver,
    VisitResolver,
    CardVisitsResolver,
    CustomerVisitsResolver,
    EmployeeVisitsResolver,
    ConsultationResolver,
    CustomerConsultationsResolver,
    CompanyContactResolver,
    CustomerCompanyContactsResolver,
    ProspectResolver,
    ReferralAskResolver,
    VisitMonthResolver,
    RouteResolver,
    RegionRoutesResolver,
    CustomerRoutesResolver,
    VisitPlanResolver,
    CustomerVisitPlanResolver,
    EmployeeVisitPlanResolver,
  ],
};

/** What can be brought in as a table. */
export const visitSheets = [visitSheet];
