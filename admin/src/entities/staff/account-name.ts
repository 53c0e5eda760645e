/** Who an account is, as far as the page may know. */
export function accountName(
  account: { readonly loginName: string; readonly displayName?: string | null } | null | undefined,
): string {
  return account ? (account.displayName ?? account.loginName) : '';
}
