import { schemaEnum } from '../../../kernel/enum.ts';
import type { MaintenanceState } from './maintenance-plan.rules.ts';

export const MaintenanceStateEnum = schemaEnum<MaintenanceState>(
  'MaintenanceState',
  'How far a maintenance plan has come (domain-rules 8.3).',
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Put to the sales manager.',
    APPROVED: 'Consented to; it counts for the coverage.',
  },
);
