import { ref, watchEffect } from 'vue';

export type Appearance = 'system' | 'light' | 'dark';
export type Density = 'compact' | 'comfortable';

function kept<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  const value = localStorage.getItem(key);
  return allowed.find((one) => one === value) ?? otherwise;
}

const appearance = ref<Appearance>(kept('appearance', ['system', 'light', 'dark'], 'system'));
const density = ref<Density>(kept('density', ['compact', 'comfortable'], 'compact'));
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const isSystemDark = ref(systemIsDark.matches);
/** Paper is white, whatever the screen is. */
const isPrinting = ref(false);

/** Called once at the start: keeps the document in step with what the person chose. */
export function applyAppearance(): void {
  systemIsDark.addEventListener('change', (event) => (isSystemDark.value = event.matches));
  addEventListener('beforeprint', () => (isPrinting.value = true));
  addEventListener('afterprint', () => (isPrinting.value = false));
  const root = document.documentElement;
  watchEffect(
    () => {
      const isDark = appearance.value === 'dark' || (appearance.value === 'system' && isSystemDark.value);
      root.classList.toggle('dark', isDark && !isPrinting.value);
    },
    // The sheet is drawn as soon as the event is over.
    { flush: 'sync' },
  );
  watchEffect(() => {
    root.dataset['density'] = density.value;
    localStorage.setItem('appearance', appearance.value);
    localStorage.setItem('density', density.value);
  });
}

export function useAppearance(): { appearance: typeof appearance; density: typeof density } {
  return { appearance, density };
}
