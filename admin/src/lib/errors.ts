import type { CombinedError } from '@urql/core';

import { t, wordOr } from '../words/i18n.ts';

/** What went wrong, as far as a person can do something about it. */
export interface Trouble {
  readonly code: string;
  readonly text: string;
  /** What the API said of it, in English; for those who wrote the question themselves. */
  readonly detail: string | null;
  readonly requestId: string | null;
}

export function troubleOf(error: CombinedError): Trouble {
  const first = error.graphQLErrors[0];
  if (!first) return { code: 'NETWORK', text: t('fault.NETWORK'), detail: null, requestId: null };
  const code = String(first.extensions['code'] ?? 'INTERNAL_SERVER_ERROR');
  const requestId = first.extensions['requestId'];
  return {
    code,
    text: wordOr(`fault.${code}`, t('fault.INTERNAL_SERVER_ERROR')),
    detail: first.message || null,
    requestId: typeof requestId === 'string' ? requestId : null,
  };
}

export interface UserError {
  readonly code: string;
  readonly path?: readonly string[] | null;
  /** Where a text breaks its grammar, in the words of the machine that judged it. */
  readonly detail?: string | null;
}

/** The sentence for a refusal; a code without one still says its name, so that it can be asked about. */
export function sentenceOf(code: string): string {
  return wordOr(`refusal.${code}`, t('app.refused', { code }));
}

/** The sentence, and what only the judging machine could say. */
export function messageOf({ code, detail }: UserError): string {
  return detail ? `${sentenceOf(code)} ${detail}` : sentenceOf(code);
}

/** `['input', 'lines', '0', 'quantity']` -> `lines.0.quantity`. */
export function fieldOf(error: UserError): string {
  const path = error.path ?? [];
  return (path[0] === 'input' ? path.slice(1) : path).join('.');
}
