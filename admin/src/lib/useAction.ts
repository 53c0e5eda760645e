import { useToast } from '@nuxt/ui/composables';
import type { TypedDocumentNode } from '@urql/vue';
import { useMutation } from '@urql/vue';
import { computed, ref } from 'vue';

import { loadAllWords, t } from '../words/i18n.ts';
import type { WordKey } from '../words/word-key.ts';
import { fieldOf, messageOf, troubleOf, type Trouble, type UserError } from './errors.ts';
import { createIntent } from './intent-key.ts';

interface Payload {
  readonly userErrors: readonly UserError[];
}
type PayloadOf<Data> = Data[keyof Data];
type InputOf<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'idempotencyKey'> : never;

export interface FieldError {
  readonly name: string;
  readonly message: string;
}

/** What forms need of an action, whatever it does. */
export interface ActionState {
  readonly running: boolean;
  readonly fieldErrors: readonly FieldError[];
  readonly trouble: Trouble | null;
  readonly isStale: boolean;
}

/**
 * A mutation as a person meets it: it runs once at a time, its refusals stand beside their fields, a conflict of versions
 * says so, and success says what was done. The answer is the payload, or null when nothing was changed.
 */
export function useAction<Data extends object, Variables extends { input: object }>(
  document: TypedDocumentNode<Data, Variables>,
  options: { done?: WordKey } = {},
) {
  const mutation = useMutation<Data, Variables>(document);
  const toast = useToast();
  const intent = createIntent();
  const running = ref(false);
  const userErrors = ref<readonly UserError[]>([]);
  const trouble = ref<Trouble | null>(null);

  const fieldErrors = computed<FieldError[]>(() =>
    userErrors.value.map((error) => ({ name: fieldOf(error), message: messageOf(error) })),
  );

  function clear(): void {
    userErrors.value = [];
    trouble.value = null;
  }

  async function run(input: InputOf<Variables>): Promise<PayloadOf<Data> | null> {
    if (running.value) return null;
    clear();
    running.value = true;
    const variables = { input: { ...input, idempotencyKey: intent.keyFor(input) } } as unknown as Variables;
    const { data, error } = await mutation.executeMutation(variables).finally(() => (running.value = false));
    if (error) trouble.value = troubleOf(error);
    if (trouble.value?.code !== 'NETWORK') intent.answered();
    const payload = data && (Object.values(data)[0] as (PayloadOf<Data> & Payload) | null | undefined);
    if (error || !payload) return null;
    if (payload.userErrors.length > 0) await loadAllWords();
    userErrors.value = payload.userErrors;
    if (payload.userErrors.length > 0) return null;
    if (options.done) toast.add({ title: t(options.done), color: 'success', icon: 'i-lucide-check' });
    return payload;
  }

  const state = computed<ActionState>(() => ({
    running: running.value,
    fieldErrors: fieldErrors.value,
    trouble: trouble.value,
    isStale: trouble.value?.code === 'STALE_VERSION',
  }));

  return { run, clear, running, fieldErrors, trouble, state };
}
