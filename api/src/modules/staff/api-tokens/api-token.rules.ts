import { isPermission } from '../roles/permissions.ts';

/** Rights to names, phone numbers, homes and words that were said: what points at a person. */
const PERSONAL = /:read(Name|Phone|Personal|Profile|Memo|Changes)$/;

/** A program does not give rights, to itself or to others. */
const FOR_PERSONS_ALONE: ReadonlySet<string> = new Set([
  'account:manage',
  'apiToken:manage',
  'contact:read',
  'query:save',
  'query:share',
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

/** What a token was made for, of what its role holds now; null for all of it. */
export function withinScope(ofRole: readonly string[], scope: readonly string[] | null): readonly string[] {
  if (scope === null) return ofRole;
  const chosen = new Set(scope);
  return ofRole.filter((name) => chosen.has(name));
}

const DAY = 24 * 60 * 60 * 1000;

/** The latest end that a token made now may have. */
export function latestExpiry(now: Date, mostDays: number): Date {
  return new Date(now.getTime() + mostDays * DAY);
}

export function whyNotExpiry(
  expiresAt: Date,
  { now, mostDays }: { now: Date; mostDays: number },
): 'API_TOKEN_EXPIRED' | 'API_TOKEN_TOO_LONG' | null {
  if (expiresAt <= now) return 'API_TOKEN_EXPIRED';
  return expiresAt > latestExpiry(now, mostDays) ? 'API_TOKEN_TOO_LONG' : null;
}

export const API_TOKEN_PREFIX = 'lat_';

/** Enough to tell one token from another, far too little to guess the rest of it. */
export function shownPrefix(clearText: string): string {
  return clearText.slice(0, API_TOKEN_PREFIX.length + 6);
}
