import { computed, type ComputedRef } from 'vue';

import type { GridDate } from '../../../ui/month-grid.ts';
import { cellKey, isOnDuty, minOnDuty, minutesOf, NOTHING, type Person, type Shift, totalsOf } from './roster-month.ts';
import { faceOf, hoursText, labelOf, type CellView, type RowTotals } from './roster-view.ts';
import type { CellRef, RosterDraft } from './useRosterDraft.ts';

interface Shown {
  readonly draft: RosterDraft;
  readonly people: () => readonly Person[];
  readonly dates: () => readonly GridDate[];
  readonly shifts: () => readonly Shift[];
  readonly rules: () => readonly { readonly validFrom: string; readonly minOnDuty: number }[];
  /** Ids of lines of which a change waits. */
  readonly waiting: () => ReadonlySet<string>;
  /** Why a date was refused, by cell. */
  readonly refusals: () => ReadonlyMap<string, string>;
}

const BLANK: CellView = {
  mark: NOTHING,
  code: '',
  ground: '',
  label: '',
  isUnsaved: false,
  isWaiting: false,
  refusal: null,
};

export interface RosterViews {
  readonly viewAt: (cell: CellRef) => CellView;
  readonly totals: (person: Person) => RowTotals;
  readonly staffing: ComputedRef<{ count: number; limit: number }[]>;
}

/** What grid and day show of lines and unsaved changes, each cell made once. */
export function useRosterViews(shown: Shown): RosterViews {
  const { draft } = shown;

  function viewOf(person: Person, day: string): CellView {
    const key = cellKey(person.id, day);
    const line = draft.lines.value.get(key);
    const mark = draft.markAt({ personId: person.id, day });
    const face = faceOf(mark, { shifts: shown.shifts(), line });
    const isUnsaved = !draft.isSettled.value && draft.changes.value[key] !== undefined;
    const isWaiting = line !== undefined && shown.waiting().has(line.id);
    const refusal = isUnsaved ? (shown.refusals().get(key) ?? null) : null;
    const label = labelOf({ person: person.name, day, face, isUnsaved, isWaiting, refusal });
    return { mark, code: face.code, ground: face.ground, label, isUnsaved, isWaiting, refusal };
  }
  const views = computed(
    () =>
      new Map(
        shown
          .people()
          .flatMap((person) =>
            shown.dates().map(({ day }): [string, CellView] => [cellKey(person.id, day), viewOf(person, day)]),
          ),
      ),
  );
  const viewAt = ({ personId, day }: CellRef): CellView => views.value.get(cellKey(personId, day)) ?? BLANK;

  function totals({ id: personId }: Person): RowTotals {
    const { days, minutes, rests } = totalsOf(
      shown.dates().map(({ day }) => {
        const { mark } = viewAt({ personId, day });
        const line = draft.lines.value.get(cellKey(personId, day));
        return { mark, minutes: minutesOf({ mark, line, day }, shown.shifts()) };
      }),
    );
    return { days, rests, hours: hoursText(minutes) };
  }

  const staffing = computed(() =>
    shown.dates().map(({ day }) => ({
      count: shown.people().filter(({ id }) => isOnDuty(viewAt({ personId: id, day }).mark)).length,
      limit: minOnDuty(shown.rules(), day),
    })),
  );
  return { viewAt, totals, staffing };
}
