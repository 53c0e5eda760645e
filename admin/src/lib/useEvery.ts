import { onScopeDispose } from 'vue';

/** Does something again and again while the page is looked at. */
export function useEvery(milliseconds: number, work: () => void): void {
  const timer = setInterval(() => {
    if (!document.hidden) work();
  }, milliseconds);
  onScopeDispose(() => clearInterval(timer));
}
