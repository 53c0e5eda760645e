import { schemaEnum } from '../../../kernel/enum.ts';
import type { ItemDecision, ItemKind, ItemOutcome, SessionState } from './update-session.rules.ts';

export const SessionStateEnum = schemaEnum<SessionState>('UpdateSessionState', 'Whether a session runs.', {
  OPEN: 'Its items are being decided.',
  CLOSED: 'Every item is decided or carried over.',
});

export const ItemKindEnum = schemaEnum<ItemKind>('UpdateSessionItemKind', 'What comes up at a session.', {
  REQUEST: 'A request to change what is filled.',
  REVIEW: 'A customer whose data nobody has looked at for long.',
});

export const ItemOutcomeEnum = schemaEnum<ItemOutcome>('UpdateSessionItemOutcome', 'What became of an item.', {
  WAITING: 'Not decided yet.',
  APPROVED: 'The change was consented to and made.',
  REJECTED: 'The change was refused.',
  CONFLICT: 'The value had changed meanwhile; the request must be made again.',
  WITHDRAWN: 'The request was taken back.',
  CONFIRMED: 'The data were looked through and hold, or were brought up to date.',
  CARRIED_OVER: 'Left for the next session.',
});

export const ItemDecisionEnum = schemaEnum<ItemDecision>(
  'UpdateSessionItemDecision',
  'What the manager says of an item.',
  {
    APPROVE: 'Consents to a change.',
    REJECT: 'Refuses a change; the note says why.',
    CONFIRM: 'The data of the customer hold.',
    CARRY_OVER: 'The item waits for the next session.',
  },
);
