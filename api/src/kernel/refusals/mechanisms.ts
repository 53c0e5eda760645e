/** Refusals about approvals, jobs, notifications and files. */
export const MECHANISMS_REFUSALS = {
  APPROVAL_DECIDED_ALREADY: 'The request is decided or taken back.',
  APPROVAL_WAITING_ALREADY: 'The same is asked for already and waits for a decision.',
  FILE_TOO_LARGE: 'The file has more bytes than the setting `files.mostMegabytes` allows.',
  FILE_EMPTY: 'The file has no content.',
  FILE_TYPE_REFUSED: 'Files of this kind are not taken.',
  FILE_NAME_UNFIT: 'The extension of the name does not fit the content, or nothing is left of the name.',
  CALENDAR_DAY_TAKEN: 'Something is said of this day already.',
  JOB_UNKNOWN: 'No job has this name, or it cannot be started by hand.',
  JOB_STATE_NOT_NEXT: 'The run is not in a state from which this can be done.',
} as const;
