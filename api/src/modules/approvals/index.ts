import './requests/approval-request.scope.ts';
import './approvals.timeline.ts';
import { defineHolding, onCustomerMerge } from '../customers/index.ts';
import { countDecisions, countPendingRequests } from './requests/approval-holding.queries.ts';
import { withdrawOfLoser } from './requests/approval-merge.queries.ts';
import { ApprovalRequest } from './requests/approval-request.entity.ts';
import { ApprovalRequestResolver, CustomerApprovalsResolver } from './requests/approval-request.resolver.ts';
import { passOn } from './requests/pass-on.actions.ts';

defineHolding({ name: 'CHANGE_REQUESTS', count: countPendingRequests });
onCustomerMerge(withdrawOfLoser);
defineHolding({ name: 'DECISIONS', count: countDecisions, passOn });

export { ApprovalKindEnum, defineApproval, type FieldReading, sessionKinds } from './requests/approval-kinds.ts';
export { decide, requestApproval, withdrawWaiting } from './requests/approval-request.actions.ts';
export type { StoredChange } from './requests/approval-request.entity.ts';
export { NOTE_LIMIT } from './requests/approval-request.rules.ts';
export { ApprovalRequest };

/** Requests that another person decides. */
export const approvalsModule = {
  entities: [ApprovalRequest],
  resolvers: [ApprovalRequestResolver, CustomerApprovalsResolver],
};
