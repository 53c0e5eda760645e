import type { EntityManager } from '@mikro-orm/postgresql';

import { managerFor } from '../../kernel/action.ts';
import type { Ctx } from '../../kernel/context.ts';
import { JournalWriter } from '../../kernel/journal.ts';
import type { ImportJob } from '../../modules/transfer/index.ts';
import type { Archive } from '../archive.ts';

/** A batch may take longer than a request, also on a machine that is busy with requests. */
const PATIENCE = `set local statement_timeout = '60s'; set local idle_in_transaction_session_timeout = '120s'`;

/** Transactions for an import: journaled like an action, nested as savepoints, and without the rows of earlier batches in memory. */
export function importTransactions(archive: Archive, ctx: Ctx): ImportJob['transaction'] {
  let open: EntityManager | null = null;
  return async (work) => {
    const outer = open;
    const em = outer ?? managerFor(archive.orm, ctx.actor);
    if (!outer) em.getEventManager().registerSubscriber(new JournalWriter(ctx, 'import'));
    try {
      return await em.transactional(
        async (inner) => {
          open = inner;
          if (!outer) await inner.execute(PATIENCE);
          return work({ ...ctx, em: inner });
        },
        { clear: true },
      );
    } finally {
      open = outer;
      outer?.clear();
    }
  };
}
