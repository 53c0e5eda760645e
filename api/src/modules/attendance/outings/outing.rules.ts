import type { StaffRequestState } from '../requests/staff-request.enums.ts';
import { isPriorNotice } from '../requests/staff-request.rules.ts';
import type { OutingKind, OutingReasonState } from './outing.enums.ts';

export interface OutingFacts {
  readonly kind: OutingKind;
  readonly state: StaffRequestState;
  readonly startsAt: Date;
  readonly requestedAt: Date;
}

/** HR can accept only a reason that was explained before the outing (rules 17.4, clause 5). */
export function whyNotJudge(
  { kind, state, startsAt, requestedAt }: OutingFacts,
  verdict: OutingReasonState,
): 'OUTING_NOT_ON_BUSINESS' | 'REQUEST_DECIDED' | 'OUTING_EXPLAINED_LATE' | null {
  if (kind !== 'BUSINESS') return 'OUTING_NOT_ON_BUSINESS';
  if (state === 'REJECTED' || state === 'WITHDRAWN') return 'REQUEST_DECIDED';
  return verdict === 'ACCEPTED' && !isPriorNotice(requestedAt, startsAt) ? 'OUTING_EXPLAINED_LATE' : null;
}

/** Only trips to headquarters are counted as necessary or not (rules 18.3, FND-33). */
export function whyNotMark({
  kind,
  state,
}: Pick<OutingFacts, 'kind' | 'state'>): 'OUTING_NOT_TO_HQ' | 'REQUEST_DECIDED' | null {
  if (kind !== 'HQ') return 'OUTING_NOT_TO_HQ';
  return state === 'REJECTED' || state === 'WITHDRAWN' ? 'REQUEST_DECIDED' : null;
}
