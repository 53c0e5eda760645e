/** What the API gives no program, whatever its role: what points at a person, and the giving of rights (promise D5). */
const NEVER =
  /:read(Name|Phone|Personal|Profile|Memo|Changes)$|^contact:|^(account|apiToken|repAssignment|role):manage$|^query:(save|share)$/;

/** What of a role a token of this person can hold. */
export function tokenRights(ofRole: readonly string[], isHeld: (permission: string) => boolean): string[] {
  return ofRole.filter((permission) => isHeld(permission) && !NEVER.test(permission));
}
