import { schemaEnum } from '../../../kernel/enum.ts';
import type { ContributionKind, ContributionState } from './contribution.rules.ts';

export const ContributionKindEnum = schemaEnum<ContributionKind>(
  'ContributionKind',
  'What somebody contributes to an archive (domain-rules 6.2).',
  {
    MISSING: 'Data that the archive lacks.',
    NEWS: 'A new trend at the customer.',
    COMPETITOR: 'News of a competitor.',
  },
);

export const ContributionStateEnum = schemaEnum<ContributionState>(
  'ContributionState',
  'What the owner made of a contribution.',
  {
    RECEIVED: 'Lies in the inbox of the owner.',
    FILED: 'Stands in the archive.',
    DISCARDED: 'Not taken into the archive, for a reason.',
  },
);
