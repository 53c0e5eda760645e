import type { TypedDocumentNode } from '@urql/vue';
import { ref, type Ref } from 'vue';

import type { WordKey } from '../words/word-key.ts';
import { cleaned, type FormState } from './form-state.ts';
import { useAction } from './useAction.ts';

interface ActionFormOptions {
  readonly done: WordKey;
  readonly start?: FormState;
}

/** A form whose fields are the input of one mutation; what the person does not type comes with `submit`. */
export function useActionForm<Data extends object, Variables extends { input: object }>(
  document: TypedDocumentNode<Data, Variables>,
  { done, start = {} }: ActionFormOptions,
) {
  const { run, state: action, clear } = useAction(document, { done });
  const state: Ref<FormState> = ref({ ...start });

  function submit(more: object = {}): ReturnType<typeof run> {
    return run({ ...cleaned(state.value), ...more } as never);
  }

  return { state, action, submit, clear };
}
