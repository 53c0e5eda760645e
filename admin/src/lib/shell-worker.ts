let isAsked = false;

/**
 * Lets the pages open without a connection, for those who write visits down at the door. A worker keeps the files of the
 * interface and nothing else; who sits at a desk needs none.
 */
export function keepShell(): void {
  if (isAsked || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  isAsked = true;
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
}
