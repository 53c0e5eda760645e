import { t, wordOr } from '../../words/i18n.ts';
import type { WordKey } from '../../words/word-key.ts';

export type RequestState = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'CONFLICT';
type Tone = 'neutral' | 'success' | 'warning' | 'error' | 'info' | 'primary';

export const REQUEST_TONES: Readonly<Record<RequestState, Tone>> = {
  PENDING: 'warning',
  APPROVED: 'success',
  REJECTED: 'error',
  WITHDRAWN: 'neutral',
  CONFLICT: 'error',
};

export function requestKindName(kind: string): string {
  return wordOr(`enum.approvalKind.${kind}`, kind);
}

/** A field of an archive as people call it; the masked one and the full one have one name. */
export function fieldName(field: string): string {
  const plain = field.replace(/Full$/, '');
  return wordOr(`term.${plain}`, plain);
}

/** A value as people say it: the word of an enum, or the value itself. */
export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t((value ? 'app.yes' : 'app.no') as WordKey);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
  const ways = [`enum.${field}.${text}`, field === 'role' ? `enum.contactRole.${text}` : ''];
  return ways.map((key) => wordOr(key, '')).find(Boolean) ?? text;
}
