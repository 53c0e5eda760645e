import { raw } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

import type { Orm } from '../kernel/action.ts';
import type { Actor } from '../kernel/context.ts';
import type { ClassType } from '../kernel/graphql.ts';
import { boundScope, EVERYTHING, hasScope } from '../kernel/scope.ts';
import { gatheringClient } from './gathering-client.ts';
import { PipelinedDriver } from './pipelined-connection.ts';
import { type StatementWatch, watchedClient } from './watched-client.ts';

interface OrmSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly ClassType[];
  /** Other limits of time than those of requests. */
  readonly patience?: Partial<Omit<typeof CONNECTION, 'options'>>;
  /** Hears of every statement. */
  readonly watch?: StatementWatch;
}

const unwatched: StatementWatch = () => undefined;

/** What every connection is set to: the reader slices instants as UTC text, and a stuck lock costs its own request only (promises R9). */
export const CONNECTION = {
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
  connectionTimeoutMillis: 10_000,
  options: '-c timezone=UTC -c datestyle=ISO -c max_parallel_workers_per_gather=0',
};

/** The same condition that the reader writes into its statements, as the ORM's filter. On by default; needs the actor. */
function scopeFilter(entity: ClassType, { actor }: { actor: Actor }): object {
  // The ORM names the alias late: a mark that no condition contains stands for it.
  const { text, values } = boundScope(entity, '[::alias::]', actor);
  return text === EVERYTHING ? {} : { [raw(text, [...values])]: [] };
}

/** The ORM over all entities; it connects when it is first used. */
export function openOrm({ url, poolSize, entities, patience = {}, watch = unwatched }: OrmSettings): Orm {
  return new MikroORM({
    clientUrl: url,
    driver: PipelinedDriver,
    entities: [...entities] as never[],
    pool: { min: 0, max: poolSize },
    driverOptions: {
      ...CONNECTION,
      ...patience,
      pipeline: true,
      Client: watchedClient(gatheringClient(pg.Client), watch),
    },
    forceUtcTimezone: true,
    allowGlobalContext: false,
    ignoreUndefinedInQuery: true,
    logger: () => undefined,
    filters: {
      scope: {
        name: 'scope',
        default: true,
        entity: entities.filter(hasScope) as never[],
        // Between the arguments of the filter and the entity stand operation, manager and options.
        cond: (...given) => {
          const [parameters, , , , entityName] = given;
          const entity = entities.find(({ name }) => name === entityName);
          return entity ? scopeFilter(entity, parameters as { actor: Actor }) : {};
        },
      },
    },
  }) as unknown as Orm;
}
