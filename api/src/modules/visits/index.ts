import { VisitCard } from './visit-cards/visit-card.entity.ts';
import { Visit } from './visits/visit.entity.ts';
import './visit-cards/visit-card.scope.ts';
import './visits/visit.scope.ts';

export { Visit, VisitCard };

export const visitsModule = {
  entities: [VisitCard, Visit],
  resolvers: [],
};
