import { schemaEnum } from '../../../kernel/enum.ts';
import type { EventState } from './sales-event.rules.ts';

export const SalesEventStateEnum = schemaEnum<EventState>('SalesEventState', 'How far a fair or event has come.', {
  PLANNED: 'Planned, waits for the general manager.',
  APPROVED: 'Agreed to; it will take place.',
  HELD: 'Over, the effect report is being written.',
  REPORTED: 'The general manager has the effect report.',
  CANCELLED: 'Called off before it was held.',
});
