import { schemaEnum } from '../../../kernel/enum.ts';
import type { DeletionGround, DeletionKind, DeletionState, PurgeOutcome } from './retention.rules.ts';

export const DeletionKindEnum = schemaEnum<DeletionKind>('DeletionKind', 'What was deleted (domain-rules 6.4).', {
  CUSTOMER: 'The archive of a customer with everything in it.',
  CONTACT: 'A person behind a customer.',
});

export const DeletionGroundEnum = schemaEnum<DeletionGround>(
  'DeletionGround',
  'Why something may be deleted: wrong or outdated information, or a dead file (domain-rules 6.4).',
  {
    WRONG: 'The information was wrong from the start.',
    OUTDATED: 'The information is out of date.',
    CLOSED: 'The business is confirmed to be closed.',
    DECEASED: 'The person is confirmed to have died.',
    DUPLICATE: 'Another archive is about the same customer.',
    NO_CONTACT: 'A prospect without any contact for as long as the setting `archive.deadAfter` says.',
  },
);

export const DeletionStateEnum = schemaEnum<DeletionState>('DeletionState', 'Where a deletion stands.', {
  IN_BIN: 'Kept in the bin; it can come back.',
  RESTORED: 'It came back.',
  PURGED: 'Gone for good; this row is the tombstone.',
});

export const PurgeOutcomeEnum = schemaEnum<PurgeOutcome>(
  'PurgeOutcome',
  'What a purge left behind (domain-rules 6.4).',
  {
    REMOVED: 'Nothing but the tombstone.',
    ANONYMISED: 'A shell without identity, so that sums stay true.',
  },
);
