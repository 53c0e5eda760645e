import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';

import { useDraft } from '../../../lib/useDraft.ts';
import { byCell, cellKey, type Changes, KEPT, type Line, type Mark, markOf, withChange } from './roster-month.ts';

export interface CellRef {
  readonly personId: string;
  readonly day: string;
}

export interface RosterDraft {
  readonly changes: ComputedRef<Changes>;
  readonly lines: ComputedRef<ReadonlyMap<string, Line>>;
  readonly markAt: (cell: CellRef) => Mark;
  readonly set: (cells: readonly CellRef[], mark: Mark) => void;
  readonly swap: (one: CellRef, other: CellRef) => void;
  readonly undo: () => void;
  readonly canUndo: ComputedRef<boolean>;
  readonly discard: () => void;
  /** All of it is saved; it stays in sight until the roster comes back with it. */
  readonly settle: () => void;
  readonly isSettled: Ref<boolean>;
  /** Whether they were kept from before a reload. */
  readonly restored: Ref<boolean>;
}

const MOST_STEPS = 50;

/** What was changed in a month and is not saved yet: kept in the browser, undone step by step. */
export function useRosterDraft(name: string, saved: () => readonly Line[]): RosterDraft {
  const kept = ref<{ changes: Changes }>({ changes: {} });
  const { restored, forget } = useDraft(name, kept);
  const history = ref<Changes[]>([]);
  const isSettled = ref(false);
  const lines = computed(() => byCell(saved()));
  const changes = computed(() => kept.value.changes);

  const keyOf = ({ personId, day }: CellRef): string => cellKey(personId, day);
  const savedAt = (cell: CellRef): Mark => markOf(lines.value.get(keyOf(cell)));
  const markAt = (cell: CellRef): Mark => changes.value[keyOf(cell)] ?? savedAt(cell);

  function change(wanted: readonly { cell: CellRef; mark: Mark }[]): void {
    // Whoever goes on at once does not wait for the roster.
    const before = isSettled.value ? {} : changes.value;
    isSettled.value = false;
    let after = before;
    for (const { cell, mark } of wanted) after = withChange(after, keyOf(cell), { mark, saved: savedAt(cell) });
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    history.value = [...history.value.slice(1 - MOST_STEPS), before];
    kept.value = { changes: after };
  }

  function discard(): void {
    kept.value = { changes: {} };
    history.value = [];
    isSettled.value = false;
    forget();
  }
  watch(saved, () => {
    if (isSettled.value) discard();
  });

  return {
    changes,
    lines,
    markAt,
    restored,
    discard,
    isSettled,
    settle() {
      isSettled.value = true;
      forget();
    },
    set: (cells, mark) => change(cells.map((cell) => ({ cell, mark }))),
    swap(one, other) {
      // Times of its own belong to their line and cannot be given away.
      if (markAt(one) === KEPT || markAt(other) === KEPT) return;
      change([
        { cell: one, mark: markAt(other) },
        { cell: other, mark: markAt(one) },
      ]);
    },
    undo() {
      const before = history.value.at(-1);
      if (!before) return;
      history.value = history.value.slice(0, -1);
      kept.value = { changes: before };
    },
    canUndo: computed(() => history.value.length > 0),
  };
}
