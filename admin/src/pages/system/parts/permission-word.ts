import { wordOr } from '../../../words/i18n.ts';

/** `customer:readAll` in plain words. */
export function permissionWord(permission: string): string {
  return wordOr(`permission.of.${permission.replace(':', '_')}`, permission);
}
