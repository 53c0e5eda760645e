const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const GUESS_WINDOW_MS = 15 * MINUTE;
export const GUESSES_PER_ACCOUNT = 10;
export const GUESSES_PER_ADDRESS = 50;

const LOGIN_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]{1,63}$/u;

/** One account has one spelling, so that width, case and blanks open no second row of guesses (promise S11). */
export function normalizeLoginName(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().normalize('NFKC');
}

/** 2 to 64 letters or digits of any script and `. _ @ -`, in the spelling of `normalizeLoginName`. */
export function whyNotLoginName(loginName: string): 'LOGIN_NAME_INVALID' | null {
  return LOGIN_NAME.test(loginName) ? null : 'LOGIN_NAME_INVALID';
}

/**
 * When the next guess is judged again; null when it is judged now. `guesses` are the times of those judged so far, of one
 * account or of one address. A right password clears those of the account, never those of the address.
 */
export function closedUntil(guesses: readonly Date[], limit: number, now: Date): Date | null {
  const start = now.getTime() - GUESS_WINDOW_MS;
  const recent = guesses.map((guess) => guess.getTime()).filter((time) => time > start);
  const oldestThatCounts = recent.toSorted((a, b) => b - a)[limit - 1];
  return oldestThatCounts === undefined ? null : new Date(oldestThatCounts + GUESS_WINDOW_MS);
}

/** At most 10 judged guesses an account and 50 an address in 15 minutes; both are told in the same words (promise S11). */
export function whyNotJudge(
  guesses: { readonly ofAccount: readonly Date[]; readonly ofAddress: readonly Date[] },
  now: Date,
): 'SIGN_IN_TOO_OFTEN' | null {
  const isClosed =
    closedUntil(guesses.ofAccount, GUESSES_PER_ACCOUNT, now) ??
    closedUntil(guesses.ofAddress, GUESSES_PER_ADDRESS, now);
  return isClosed ? 'SIGN_IN_TOO_OFTEN' : null;
}

export const SESSION_LIMIT_MS = 7 * DAY;

/** Sessions of these roles end after 8 idle hours instead of 12 (promise S13). */
const SHORT_SESSION_ROLES: ReadonlySet<string> = new Set(['HR', 'ADMIN']);

export function idleLimit(roleKeys: readonly string[]): number {
  return (roleKeys.some((key) => SHORT_SESSION_ROLES.has(key)) ? 8 : 12) * HOUR;
}

export interface SessionFacts {
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly roleKeys: readonly string[];
}

/** Idle too long or seven days old, whichever comes first (promise S13). */
export function sessionEndsAt(session: SessionFacts): Date {
  const idle = session.lastSeenAt.getTime() + idleLimit(session.roleKeys);
  return new Date(Math.min(idle, session.startedAt.getTime() + SESSION_LIMIT_MS));
}

export function isSessionOver(session: SessionFacts, now: Date): boolean {
  return now.getTime() >= sessionEndsAt(session).getTime();
}
