import { schemaEnum } from '../../../kernel/enum.ts';
import type { CardSide, CardStatus } from './visit-card.rules.ts';

export const CardStatusEnum = schemaEnum<CardStatus>('VisitCardStatus', 'The way of a visit card (domain-rules 5.1).', {
  ACTIVE: 'Carried by the rep; takes visits.',
  FULL: 'Every slot is used; to be recovered at the next meeting.',
  RECOVERED: 'Handed in at the meeting, not yet read by the manager.',
  ANALYSED: 'The manager has drawn the conclusions.',
  ATTACHED: 'Attached to the department form; read-only for everybody.',
  CLOSED_EARLY: 'Closed before it was full, because the rep changed or the customer was deleted.',
  VOID: 'Issued by mistake, without entries.',
});

export const CardSideEnum = schemaEnum<CardSide>('VisitCardSide', 'A side of the paper card (domain-rules 5.1).', {
  FRONT: 'The first half of the slots, the odd one with it.',
  BACK: 'The second half of the slots.',
});
