import { computed, ref, type ComputedRef, type Ref } from 'vue';

export interface Editing<Row> {
  readonly isOpen: Ref<boolean>;
  /** The newest version of the row that is edited; null for a new one. */
  readonly row: ComputedRef<Row | null>;
  readonly start: (row: Row | null) => void;
}

/** Which row of a list stands in the dialog. */
export function useEditing<Row extends { readonly id: string }>(rows: () => readonly Row[]): Editing<Row> {
  const isOpen = ref(false);
  const started = ref<string | null>(null);
  const fallback = ref<Row | null>(null) as Ref<Row | null>;
  return {
    isOpen,
    row: computed(() => rows().find((row) => row.id === started.value) ?? fallback.value),
    start(row) {
      started.value = row?.id ?? null;
      fallback.value = row;
      isOpen.value = true;
    },
  };
}
