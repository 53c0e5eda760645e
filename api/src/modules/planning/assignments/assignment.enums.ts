import { schemaEnum } from '../../../kernel/enum.ts';
import type { AssignmentState } from './assignment.rules.ts';

export const AssignmentStateEnum = schemaEnum<AssignmentState>(
  'AssignmentState',
  'Whether what a rep is to do in a month was published (domain-rules 8.2).',
  {
    DRAFT: 'Proposed from the archive and still changed.',
    PUBLISHED: 'Told to the rep; it never changes any more, a change is a new version.',
  },
);
