import { onScopeDispose, ref, type Ref } from 'vue';

import { type Place, samePlace } from './grid-keys.ts';

export type DragKind = 'SWAP' | 'FILL';
export interface Drag {
  readonly kind: DragKind;
  readonly from: Place;
  readonly over: Place;
}

function placeAt({ clientX, clientY }: PointerEvent): Place | null {
  const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-cell]');
  const [row, column] = (cell?.dataset['cell'] ?? '').split('-').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** Dragging a date onto another, or a corner over others, by mouse or pen; a finger scrolls. */
export function useGridDrag(drop: (drag: Drag) => void): {
  readonly drag: Ref<Drag | null>;
  readonly start: (event: PointerEvent, how: { kind: DragKind; from: Place }) => void;
} {
  const drag = ref<Drag | null>(null);

  function move(event: PointerEvent): void {
    const over = placeAt(event);
    if (drag.value && over) drag.value = { ...drag.value, over };
  }
  function end(): void {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', cancel);
    const done = drag.value;
    drag.value = null;
    if (done && !samePlace(done.from, done.over)) drop(done);
  }
  function cancel(): void {
    drag.value = null;
    end();
  }
  function start(event: PointerEvent, { kind, from }: { kind: DragKind; from: Place }): void {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    drag.value = { kind, from, over: from };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', cancel);
  }
  onScopeDispose(cancel);

  return { drag, start };
}
