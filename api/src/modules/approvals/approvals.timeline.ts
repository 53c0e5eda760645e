import { defineTimeline } from '../customers/index.ts';
import { ApprovalRequest } from './requests/approval-request.entity.ts';

defineTimeline({
  kind: 'APPROVAL',
  description: 'Somebody asked for consent to something about the customer.',
  of: () => ApprovalRequest,
  at: 'requestedAt',
  tells: { word: 'kind', state: 'state', text: 'reason', person: 'requestedBy' },
});
