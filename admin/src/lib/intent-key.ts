export function randomKey(): string {
  // Over plain http on a local network there is no randomUUID, but there is getRandomValues.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One key per intent: the same content sent again after an unclear answer carries the same key, so that it takes effect
 * once. After a clear answer, or with other content, a new intent begins.
 */
export function createIntent(): { keyFor: (content: unknown) => string; answered: () => void } {
  let key: string | null = null;
  let sent = '';
  return {
    keyFor(content) {
      const text = JSON.stringify(content);
      if (key === null || text !== sent) key = randomKey();
      sent = text;
      return key;
    },
    answered() {
      key = null;
    },
  };
}
