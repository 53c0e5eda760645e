export const LOCALES = ['zh-CN', 'en'] as const;

export function whyNotLocale(locale: string): 'LOCALE_UNKNOWN' | null {
  return LOCALES.some((known) => known === locale) ? null : 'LOCALE_UNKNOWN';
}

/** Whoever holds this right may give every other one. */
export const GIVES_RIGHTS = 'role:manage';

export interface AccountState {
  readonly isDisabled: boolean;
  readonly permissions: readonly string[];
}

export function isAdministrator({ isDisabled, permissions }: AccountState): boolean {
  return !isDisabled && permissions.includes(GIVES_RIGHTS);
}

/** Nobody shuts himself out: the own account stays open, and the own right to give rights is taken by others only. */
export function whyNotChangeOwn(before: AccountState, after: AccountState): 'ACCOUNT_OWN_LOCKOUT' | null {
  if (after.isDisabled && !before.isDisabled) return 'ACCOUNT_OWN_LOCKOUT';
  return isAdministrator(before) && !isAdministrator(after) ? 'ACCOUNT_OWN_LOCKOUT' : null;
}
