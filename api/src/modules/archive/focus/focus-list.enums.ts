import { schemaEnum } from '../../../kernel/enum.ts';
import type { FocusState } from './focus-list.rules.ts';

export const FocusStateEnum = schemaEnum<FocusState>('FocusListState', 'Whether the meeting has fixed the list.', {
  OPEN: 'Customers are proposed for it.',
  FIXED: 'Fixed by the monthly meeting; it does not change any more.',
});
