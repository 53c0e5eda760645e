import './saved-queries/saved-query.scope.ts';
import { SavedQueryVersion } from './saved-queries/saved-query-version.entity.ts';
import { SavedQuery } from './saved-queries/saved-query.entity.ts';
import { SavedQueryResolver } from './saved-queries/saved-query.resolver.ts';

export { type AskedVersion, findAskedVersion } from './saved-queries/saved-query.queries.ts';

export { SavedQuery, SavedQueryVersion };

export const queriesModule = {
  entities: [SavedQuery, SavedQueryVersion],
  resolvers: [SavedQueryResolver],
};
