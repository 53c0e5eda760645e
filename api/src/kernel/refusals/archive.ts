/** Refusals about the archive regime: sessions, retention, volumes. */
export const ARCHIVE_REFUSALS = {
  DELETION_NOT_IN_BIN: 'It came back or was purged already.',
  DELETION_STILL_RETAINED: 'What was deleted is kept for the time of retention before it may be purged.',
  DELETION_REQUESTED_ALREADY: 'Somebody asked for this deletion already; it waits for its decision.',
  DELETION_DELETED_ALREADY: 'It lies in the bin already.',
  ACCESS_DAYS_OUT_OF_RANGE: 'A grant lasts at least one day and at most as long as the setting `access.maxDays` says.',
  ACCESS_WITHOUT_CUSTOMERS: 'A request names customers by their codes, or describes them by a filter.',
  ACCESS_TOO_WIDE: 'A request opens at most 500 customers.',
  ACCESS_NOT_NEEDED: 'Whoever asks sees every customer already.',
  ACCESS_ENDED: 'The grant has ended already.',
} as const;
