import { useToast } from '@nuxt/ui/composables';
import { useMutation } from '@urql/vue';
import { computed, onScopeDispose, ref, shallowRef, type ComputedRef } from 'vue';

import type { ResultOf, VariablesOf } from '../../graphql.ts';
import { fieldOf, messageOf, troubleOf, type Trouble, type UserError } from '../../lib/errors.ts';
import { randomKey } from '../../lib/intent-key.ts';
import type { ActionState, FieldError } from '../../lib/useAction.ts';
import { draftOwner } from '../../lib/useDraft.ts';
import { t } from '../../words/i18n.ts';
import { Outbox, type Sent, type WaitingVisit } from './outbox.ts';
import { VisitRecordDocument } from './visit.graphql.ts';

export type VisitInput = Omit<VariablesOf<typeof VisitRecordDocument>['input'], 'idempotencyKey'>;
type Recorded = NonNullable<ResultOf<typeof VisitRecordDocument>['visitRecord']>;

const waiting = shallowRef<readonly WaitingVisit[]>([]);
/** Answers that say nothing about the visit: the same is sent again later. */
const LATER = new Set(['NETWORK', 'SERVICE_UNAVAILABLE', 'RATE_LIMITED']);
const AGAIN_AFTER_MS = 20_000;

function box(): Outbox {
  return new Outbox(localStorage, draftOwner());
}

function look(): void {
  waiting.value = box().all();
}

/** One tab at a time sends; that nothing is recorded twice is up to the keys. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? (navigator.locks.request('outbox', work) as Promise<T>) : work();
}

interface Answer {
  readonly payload: Recorded | null;
  readonly refusals: readonly UserError[];
  readonly trouble: Trouble | null;
}

function useSending(): (visit: WaitingVisit) => Promise<Answer> {
  const mutation = useMutation(VisitRecordDocument);
  return async ({ key, input }) => {
    const variables = { input: { ...(input as VisitInput), idempotencyKey: key } };
    const { data, error } = await mutation.executeMutation(variables);
    const payload = data?.visitRecord ?? null;
    return { payload, refusals: payload?.userErrors ?? [], trouble: error ? troubleOf(error) : null };
  };
}

function outcomeOf({ refusals, trouble }: Answer): Sent {
  if (trouble && LATER.has(trouble.code)) return { outcome: 'later' };
  if (trouble) return { outcome: 'refused', sentence: trouble.text };
  const [first] = refusals;
  return first ? { outcome: 'refused', sentence: messageOf(first) } : { outcome: 'done' };
}

/** Sends what waits whenever there is a chance: at the start, when the connection comes back, and every now and then. */
export function useOutboxSender(): { waiting: ComputedRef<number> } {
  const send = useSending();
  const toast = useToast();

  async function flush(): Promise<void> {
    look();
    if (!navigator.onLine || !waiting.value.some(({ refusal }) => refusal === null)) return;
    const done = await alone(() => box().flush(async (visit) => outcomeOf(await send(visit))));
    look();
    if (done > 0) toast.add({ title: t('visits.sent', { n: done }), color: 'success', icon: 'i-lucide-check' });
  }

  const onOnline = (): void => void flush();
  addEventListener('online', onOnline);
  const timer = setInterval(onOnline, AGAIN_AFTER_MS);
  onScopeDispose(() => {
    removeEventListener('online', onOnline);
    clearInterval(timer);
  });
  void flush();
  return { waiting: computed(() => waiting.value.length) };
}

/** A visit as it is written: kept first, then sent; without an answer it waits in the outbox under the same key. */
export function useVisitRecording() {
  const send = useSending();
  const toast = useToast();
  const running = ref(false);
  const refusals = ref<readonly UserError[]>([]);
  const trouble = ref<Trouble | null>(null);

  function keepForLater(): void {
    look();
    toast.add({ title: t('visits.kept'), color: 'warning', icon: 'i-lucide-cloud-off' });
  }

  async function deliver(visit: WaitingVisit): Promise<boolean> {
    const answer = await alone(() => send(visit));
    const { outcome } = outcomeOf(answer);
    if (outcome === 'later') {
      keepForLater();
      return true;
    }
    box().remove(visit.key);
    look();
    refusals.value = answer.refusals;
    trouble.value = answer.trouble;
    if (outcome === 'refused') return false;
    toast.add({ title: t('visits.recorded'), color: 'success', icon: 'i-lucide-check' });
    if (answer.payload?.visit?.card?.status === 'FULL')
      toast.add({ title: t('visits.cardFull'), icon: 'i-lucide-id-card' });
    return true;
  }

  /** True when the person is done with it: it was recorded, or it will be. */
  async function record(input: VisitInput, customerName: string): Promise<boolean> {
    if (running.value) return false;
    refusals.value = [];
    trouble.value = null;
    running.value = true;
    const savedAt = new Date().toISOString();
    const visit = { key: randomKey(), customerId: input.customerId, customerName, input, savedAt, refusal: null };
    box().put(visit);
    return deliver(visit).finally(() => (running.value = false));
  }

  const fieldErrors = computed<FieldError[]>(() =>
    refusals.value.map((error) => ({ name: fieldOf(error), message: messageOf(error) })),
  );
  const state = computed<ActionState>(() => ({
    running: running.value,
    fieldErrors: fieldErrors.value,
    trouble: trouble.value,
    isStale: false,
  }));
  return { record, state };
}

/** What waits, for the page that shows it. */
export function useWaitingVisits(): { waiting: typeof waiting; drop: (key: string) => void } {
  look();
  const drop = (key: string): void => {
    box().remove(key);
    look();
  };
  return { waiting, drop };
}
