import { defineApproval } from '../../approvals/index.ts';
import { applyAdjustment } from './adjustment.actions.ts';

defineApproval({
  kind: 'SALES_PLAN_ADJUSTMENT',
  description: 'Another amount for a sales plan; it counts only when the general manager agrees (domain-rules 8.5).',
  level: 'GENERAL_MANAGER',
  apply: applyAdjustment,
});
