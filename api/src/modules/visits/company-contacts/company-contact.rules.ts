const HOUR = 3_600_000;

export const COMPANY_CONTACT_KINDS = ['VISIT', 'CALL', 'GREETING'] as const;
export type CompanyContactKind = (typeof COMPANY_CONTACT_KINDS)[number];

/** By anybody but the owning rep, whose visits take slots (rules 5.1, 8.3). */
export function whyNotBy(employeeId: string, ownerId: string | null): 'CONTACT_BY_OWNER' | null {
  return employeeId === ownerId ? 'CONTACT_BY_OWNER' : null;
}

/** 1 is the worst score, the setting `satisfaction.scale` the best (rules 8.3). */
export function whyNotScore(score: number | null, best: number): 'CONTACT_SCORE_OUT_OF_RANGE' | null {
  return score === null || (score >= 1 && score <= best) ? null : 'CONTACT_SCORE_OUT_OF_RANGE';
}

export function whyNotContactAt(at: Date, now: Date): 'CONTACT_IN_FUTURE' | null {
  return at.getTime() > now.getTime() ? 'CONTACT_IN_FUTURE' : null;
}

interface Authored {
  readonly byId: string;
  readonly recordedAt: Date;
}

/** As for visits: by the author, and for as long (rules 5.2). */
export function whyNotEditContact(
  { byId, recordedAt }: Authored,
  attempt: { readonly editorId: string | null; readonly now: Date; readonly windowHours: number },
): 'CONTACT_OF_OTHER_AUTHOR' | 'CONTACT_EDIT_TOO_LATE' | null {
  if (attempt.editorId !== byId) return 'CONTACT_OF_OTHER_AUTHOR';
  const lastMoment = recordedAt.getTime() + attempt.windowHours * HOUR;
  return attempt.now.getTime() > lastMoment ? 'CONTACT_EDIT_TOO_LATE' : null;
}
