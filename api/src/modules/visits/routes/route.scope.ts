import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { RouteStop } from './route-stop.entity.ts';
import { Route } from './route.entity.ts';

/** A route names places, not customers: who works with customers knows them all, and of their stops those in reach. */
defineScope(Route, ({ can }) =>
  can('visit:readAll') || can('visit:readOwn') || can('visit:readAssigned') ? EVERYTHING : NOTHING,
);
defineScope(RouteStop, (question) => withCustomer(question, 'visit'));
