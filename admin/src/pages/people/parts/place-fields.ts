import type { FieldValue } from '../../../lib/form-state.ts';
import type { Option } from '../../../lib/list-filter.ts';
import type { Field } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';

/** Posts in shops have a shop, the office has none (domain-rules 17.6). */
export function placeFields(post: FieldValue, shops: readonly Option[]): Field[] {
  if (post === 'OFFICE') return [];
  return [{ name: 'shopId', label: t('term.shop'), kind: 'select', required: Boolean(post), options: shops }];
}

export function shopOfPost(post: FieldValue, shopId: FieldValue): string | null {
  return post === 'OFFICE' || typeof shopId !== 'string' ? null : shopId || null;
}
