import { onScopeDispose, ref, toRaw, watch, type Ref } from 'vue';

const PREFIX = 'draft';
let owner = 'nobody';

/** Drafts belong to an account: the next person at this browser does not see them. */
export function setDraftOwner(accountId: string | null): void {
  owner = accountId ?? 'nobody';
}

/** Whose drafts these are, for what else is kept for one account in this browser. */
export function draftOwner(): string {
  return owner;
}

function read<T extends object>(key: string): Partial<T> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as Partial<T>) : null;
  } catch {
    return null;
  }
}

/** Puts content where the form of that name finds it as its draft. */
export function keepDraft(name: string, content: object): void {
  localStorage.setItem(`${PREFIX}:${owner}:${name}`, JSON.stringify(content));
}

/** Keeps what is typed into a long form, so that a reload, a crash or a sign-out loses nothing. */
export function useDraft<T extends object>(
  name: string,
  state: Ref<T>,
): { restored: Ref<boolean>; forget: () => void } {
  const key = `${PREFIX}:${owner}:${name}`;
  const empty = JSON.stringify(state.value);
  const kept = read<T>(key);
  const restored = ref(kept !== null);
  if (kept) state.value = { ...state.value, ...kept };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const text = JSON.stringify(toRaw(state.value));
    if (text === empty) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  };
  /** The last letters before a reload or a closed tab count too. */
  const writeNow = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
  watch(
    state,
    () => {
      clearTimeout(timer);
      timer = setTimeout(write, 300);
    },
    { deep: true },
  );
  addEventListener('pagehide', writeNow);
  onScopeDispose(() => {
    removeEventListener('pagehide', writeNow);
    writeNow();
  });

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    localStorage.removeItem(key);
    restored.value = false;
  }
  return { restored, forget };
}
