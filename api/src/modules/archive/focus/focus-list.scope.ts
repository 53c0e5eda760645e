import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { FocusEntry } from './focus-entry.entity.ts';
import { FocusList } from './focus-list.entity.ts';

defineScope(FocusList, ({ can }) => {
  const readsSome = can('customer:readAll') || can('customer:readOwn') || can('customer:readAssigned');
  return readsSome ? EVERYTHING : NOTHING;
});

defineScope(FocusEntry, (question) => withCustomer(question, 'customer'));
