import type { TypedDocumentNode } from '@urql/vue';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';

import { t } from '../words/i18n.ts';
import type { WordKey } from '../words/word-key.ts';
import { changesOf, cleaned, same, type FieldValue, type FormState } from './form-state.ts';
import { useAction, type ActionState } from './useAction.ts';

interface Row {
  readonly id: string;
  readonly version: number;
}
type NameOf<Variables> = Variables extends { input: infer Input } ? keyof Input & string : never;

export interface RowFormOptions<
  R extends Row,
  CD extends object,
  CV extends { input: object },
  ED extends object,
  EV extends { input: object },
> {
  /** The row that is edited, or null for a new one. It may be replaced by a newer version while the form is open. */
  readonly row: () => R | null;
  readonly start: (row: R | null) => Partial<Record<NameOf<CV> | NameOf<EV>, FieldValue>>;
  readonly create: TypedDocumentNode<CD, CV>;
  readonly edit: TypedDocumentNode<ED, EV>;
  readonly done: WordKey;
  /** Names of fields that the API takes as numbers, or as lists of them. */
  readonly integers?: readonly string[];
}

export interface RowForm {
  readonly state: Ref<FormState>;
  readonly action: ComputedRef<ActionState>;
  readonly isDirty: ComputedRef<boolean>;
  /** Fields that somebody else changed too, with the other person's value. */
  readonly conflicts: Ref<Record<string, FieldValue>>;
  /** The payload, or null when nothing was saved. */
  readonly save: () => Promise<unknown>;
}

/** One form for a new row and for editing an old one. */
export function useRowForm<
  R extends Row,
  CD extends object,
  CV extends { input: object },
  ED extends object,
  EV extends { input: object },
>(options: RowFormOptions<R, CD, CV, ED, EV>): RowForm {
  const create = useAction(options.create, { done: options.done });
  const edit = useAction(options.edit, { done: options.done });
  const base = ref<FormState>(options.start(options.row()));
  const state = ref<FormState>({ ...base.value });
  const conflicts = ref<Record<string, FieldValue>>({});

  // A newer version arrived: what I did not touch becomes theirs, what we both changed stays mine and is shown.
  watch(
    () => options.row()?.version,
    () => {
      const theirs: FormState = options.start(options.row());
      const mine = changesOf(base.value, state.value);
      const both = Object.keys(mine).filter(
        (name) => !same(theirs[name], base.value[name]) && !same(theirs[name], mine[name]),
      );
      conflicts.value = Object.fromEntries(both.map((name) => [name, theirs[name]]));
      state.value = { ...theirs, ...mine };
      base.value = theirs;
      edit.clear();
    },
  );

  function toInput(values: FormState): object {
    const numbers = (options.integers ?? [])
      .filter((name) => values[name])
      .map((name) => [name, asNumbers(values[name])]);
    return { ...cleaned(values), ...Object.fromEntries(numbers) };
  }

  async function save(): Promise<unknown> {
    const row = options.row();
    if (!row) return create.run(toInput(state.value) as never);
    const input = { ...toInput(changesOf(base.value, state.value)), id: row.id, version: row.version };
    return edit.run(input as never);
  }

  return {
    state,
    conflicts,
    save,
    isDirty: computed(() => Object.keys(changesOf(base.value, state.value)).length > 0),
    action: computed(() => (options.row() ? edit.state.value : create.state.value)),
  };
}

function asNumbers(value: FieldValue): number | number[] {
  return Array.isArray(value) ? value.map(Number) : Number(value);
}

/** The sentence for a field that both changed. */
export function conflictText(label: string, theirs: FieldValue): string {
  const value = typeof theirs === 'boolean' ? t(theirs ? 'app.yes' : 'app.no') : String(theirs ?? '') || t('app.none');
  return t('app.theirs', { label, value });
}
