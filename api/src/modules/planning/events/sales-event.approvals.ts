import { defineApproval } from '../../approvals/index.ts';
import { approveEvent, rejectEvent } from './sales-event-approval.actions.ts';

defineApproval({
  kind: 'SALES_EVENT',
  description: 'A fair or event with its staff and budget; the general manager agrees to it (domain-rules 8.10).',
  level: 'GENERAL_MANAGER',
  apply: approveEvent,
  reject: rejectEvent,
});
