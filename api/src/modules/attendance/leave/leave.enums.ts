import { schemaEnum } from '../../../kernel/enum.ts';

export type LeaveKind =
  | 'SICK'
  | 'PERSONAL'
  | 'ANNUAL'
  | 'STATUTORY'
  | 'REST'
  | 'MARRIAGE'
  | 'MATERNITY'
  | 'BEREAVEMENT'
  | 'OTHER';

export const LeaveKindEnum = schemaEnum<LeaveKind>(
  'LeaveKind',
  'Why somebody is on leave; sick and personal leave break full attendance (domain-rules 17.2).',
  {
    SICK: 'Sick leave, breaks full attendance.',
    PERSONAL: 'Personal leave, breaks full attendance.',
    ANNUAL: 'Annual leave with pay.',
    STATUTORY: 'Time off that the law gives.',
    REST: 'Rest day taken instead of one that was worked.',
    MARRIAGE: 'Leave for the own marriage.',
    MATERNITY: 'Leave around a birth.',
    BEREAVEMENT: 'Leave for a death in the family.',
    OTHER: 'Another leave that does not break full attendance.',
  },
);
