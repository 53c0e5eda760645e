import { defineApproval } from '../../approvals/index.ts';
import { approveMaintenancePlan, returnMaintenancePlan } from './maintenance-plan.actions.ts';

defineApproval({
  kind: 'MAINTENANCE_PLAN',
  description: 'A maintenance plan of a customer for a year (domain-rules 8.3).',
  level: 'SALES_MANAGER',
  apply: approveMaintenancePlan,
  reject: returnMaintenancePlan,
});
