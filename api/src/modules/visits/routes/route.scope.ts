import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { RouteStop } from './route-stop.entity.ts';
import { Route } from './route.entity.ts';

/** A route names places, not customers: who works with customers knows them all, and of their stops those in reach. */
const KNOWS_ROUTES = ['visit:readAll', 'visit:readOwn', 'visit:readAssigned', 'customer:readGranted'] as const;
defineScope(Route, ({ can }) => (KNOWS_ROUTES.some((right) => can(right)) ? EVERYTHING : NOTHING));
defineScope(RouteStop, (question) => withCustomer(question, 'visit'));
