import { computed, type ComputedRef, type Ref, ref } from 'vue';

import { instantOf, today } from '../../../lib/company-clock.ts';
import { cleaned, type FormState } from '../../../lib/form-state.ts';
import type { ActionState } from '../../../lib/useAction.ts';
import { useAction } from '../../../lib/useAction.ts';
import {
  AttendanceNoticeCreateDocument,
  LeaveRequestCreateDocument,
  OutingCreateDocument,
  OvertimeCreateDocument,
  PunchCorrectionCreateDocument,
} from '../RequestsPage.graphql.ts';
import type { RequestNoun } from './request-rows.ts';

const moment = (value: FormState[string]): string => instantOf(String(value));

interface RequestForm {
  readonly state: Ref<FormState>;
  readonly action: ComputedRef<ActionState>;
  /** Whether it was sent. */
  readonly send: () => Promise<boolean>;
}

/** Instants are typed on the company's clock; a correction names either a moment or a punch. */
function inputOf(noun: RequestNoun, state: FormState): object {
  const { startsAt, endsAt, at, placeId, punchId, direction, ...rest } = cleaned(state);
  if (noun !== 'correction') return { ...rest, startsAt: moment(startsAt), endsAt: moment(endsAt) };
  return rest['kind'] === 'VOID'
    ? { ...rest, punchId }
    : { ...rest, at: moment(at), direction, placeId: placeId === 'HQ' ? null : placeId };
}

const START: Readonly<Record<RequestNoun, FormState>> = {
  leave: { kind: '', startsAt: '', endsAt: '', reason: '' },
  outing: { kind: '', startsAt: '', endsAt: '', reason: '' },
  overtime: { startsAt: '', endsAt: '', reason: '' },
  notice: { startsAt: '', endsAt: '', text: '' },
  correction: { kind: 'ADD', at: `${today()}T09:00`, direction: 'IN', placeId: '', punchId: '', reason: '' },
};

/** For oneself, or for somebody whom HR names first. */
export function useRequestForm(noun: RequestNoun, isForOther: boolean): RequestForm {
  const state = ref<FormState>({ ...(isForOther && { employeeId: '' }), ...START[noun] });
  const done = { done: 'requests.sent' } as const;
  const actions = {
    leave: useAction(LeaveRequestCreateDocument, done),
    outing: useAction(OutingCreateDocument, done),
    overtime: useAction(OvertimeCreateDocument, done),
    notice: useAction(AttendanceNoticeCreateDocument, done),
    correction: useAction(PunchCorrectionCreateDocument, done),
  };
  const { run, state: action } = actions[noun];
  return {
    state,
    action: computed(() => action.value),
    send: async () => (await run(inputOf(noun, state.value) as never)) !== null,
  };
}
