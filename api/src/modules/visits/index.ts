import './visit-cards/visit-card.scope.ts';
import './visits/visit.scope.ts';
import { onHandOver } from '../customers/index.ts';
import { changeCardHolder } from './visit-cards/visit-card.actions.ts';
import { VisitCard } from './visit-cards/visit-card.entity.ts';
import { CustomerCardsResolver, EmployeeCardsResolver, VisitCardResolver } from './visit-cards/visit-card.resolver.ts';
import { Visit } from './visits/visit.entity.ts';
import {
  CardVisitsResolver,
  CustomerVisitsResolver,
  EmployeeVisitsResolver,
  VisitResolver,
} from './visits/visit.resolver.ts';

onHandOver(changeCardHolder);

export { Visit, VisitCard };

export const visitsModule = {
  entities: [VisitCard, Visit],
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
