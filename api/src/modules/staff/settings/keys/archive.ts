/** Settings about the archive regime: sessions, retention, volumes (rules 21). */
export const ARCHIVE_SETTINGS = {} as const;
