import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withArchive } from '../../customers/index.ts';
import { FocusEntry } from './focus-entry.entity.ts';
import { FocusList } from './focus-list.entity.ts';

/** What the sales department looks at is known to whoever reads on in archives (rules 6.5, 6.10). */
defineScope(FocusList, ({ can }) => {
  const readsSome = can('customer:readAll') || can('customer:readOwn') || can('customer:readAssigned');
  return readsSome && (can('customer:readProfile') || can('customer:readTrade')) ? EVERYTHING : NOTHING;
});

defineScope(FocusEntry, withArchive);
