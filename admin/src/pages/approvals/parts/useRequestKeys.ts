import { onMounted, onUnmounted } from 'vue';

type Keys = Readonly<Record<string, () => void>>;

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null
  );
}

/** Single keys of a page; off while somebody types or composes, in dialogs, and beside modifiers. */
export function useRequestKeys(keys: Keys): void {
  function onKey(event: KeyboardEvent): void {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    const act = keys[event.key.toLowerCase()];
    if (!act || !isPlain || isTyping(event)) return;
    event.preventDefault();
    act();
  }
  onMounted(() => addEventListener('keydown', onKey));
  onUnmounted(() => removeEventListener('keydown', onKey));
}
