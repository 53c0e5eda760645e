/** Refusals about the archive regime: sessions, retention, volumes. */
export const ARCHIVE_REFUSALS = {} as const;
