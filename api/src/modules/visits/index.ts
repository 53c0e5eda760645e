import './meetings/regular-meeting.scope.ts';
import './visit-cards/visit-card.scope.ts';
import './visits/visit.scope.ts';
import { defineHolding } from '../customers/index.ts';
import { RegularMeeting } from './meetings/regular-meeting.entity.ts';
import { changeCardHolders, countHeldCards } from './visit-cards/visit-card-holding.queries.ts';
import { VisitCard } from './visit-cards/visit-card.entity.ts';
import { CustomerCardsResolver, EmployeeCardsResolver, VisitCardResolver } from './visit-cards/visit-card.resolver.ts';
import { Visit } from './visits/visit.entity.ts';
import {
  CardVisitsResolver,
  CustomerVisitsResolver,
  EmployeeVisitsResolver,
  VisitResolver,
} from './visits/visit.resolver.ts';

defineHolding({ name: 'CARDS', count: countHeldCards, move: changeCardHolders });

export { nextMeetingAfter } from './meetings/regular-meeting.queries.ts';
export { RegularMeeting, Visit, VisitCard };

export const visitsModule = {
  entities: [RegularMeeting, VisitCard, Visit],
  resolvers: [
    VisitCardResolver,
    CustomerCardsResolver,
    EmployeeCardsResolver,
    VisitResolver,
    CardVisitsResolver,
    CustomerVisitsResolver,
    EmployeeVisitsResolver,
  ],
};
