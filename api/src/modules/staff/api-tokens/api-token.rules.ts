import { isPermission } from '../roles/permissions.ts';

/** Rights to names, phone numbers, homes and words that were said: what points at a person. */
const PERSONAL = /:read(Name|Phone|Personal|Profile|Memo|Changes)$/;

/** A program does not give rights, to itself or to others. */
const FOR_PERSONS_ALONE: ReadonlySet<string> = new Set([
  'account:manage',
  'apiToken:manage',
  'contact:read',
  'repAssignment:manage',
  'role:manage',
]);

/** A token may do what its role and its owner may both do, without personal data (promise D5) and without giving rights. */
export function tokenPermissions(ofRole: readonly string[], ofOwner: readonly string[]): string[] {
  const owned = new Set(ofOwner);
  return ofRole.filter(
    (name) => isPermission(name) && owned.has(name) && !PERSONAL.test(name) && !FOR_PERSONS_ALONE.has(name),
  );
}

export const API_TOKEN_PREFIX = 'lat_';
