import { Resolver } from 'type-graphql';

import { AccessLogEntry } from '../kernel/access-log.ts';
import { Allow } from '../kernel/graphql.ts';
import { IdempotencyKey } from '../kernel/idempotency.ts';
import { JournalEntry } from '../kernel/journal.ts';
import { defineScope, EVERYTHING, NOTHING } from '../kernel/scope.ts';
import { answeredByReader, ReadPage } from '../reader/index.ts';
import { JournalChangesResolver } from './journal-changes.ts';

defineScope(JournalEntry, ({ can }) => (can('journal:read') ? EVERYTHING : NOTHING));
defineScope(AccessLogEntry, ({ can }) => (can('journal:read') ? EVERYTHING : NOTHING));

@Resolver(() => JournalEntry)
class JournalResolver {
  @Allow('journal:read')
  @ReadPage(() => JournalEntry, { description: 'Who changed what, newest first.', sort: ['-at'] })
  journalEntries(): never {
    return answeredByReader();
  }

  @Allow('journal:read')
  @ReadPage(() => AccessLogEntry, { description: 'Who read personal values in clear, newest first.', sort: ['-at'] })
  accessLogEntries(): never {
    return answeredByReader();
  }
}

/** The kernel's own rows: it knows no module, so its doors stand here. */
export const kernelModule = {
  entities: [JournalEntry, AccessLogEntry, IdempotencyKey],
  resolvers: [JournalResolver, JournalChangesResolver],
};
