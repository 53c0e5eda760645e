/** Refusals about entry, leaving, documents of employees, and their personal data. */
export const PERSONNEL_REFUSALS = {
  EMPLOYMENT_NOT_ENDED: 'The person has not left.',
  EMPLOYMENT_OVERLAPS: 'The person was employed in that time already.',
  EMPLOYMENT_NEEDS_DAY: 'Who was employed has a first day of work.',
  DOCUMENT_ENDS_BEFORE_START: 'The document ends before it begins.',
  EMPLOYEE_STILL_EMPLOYED: 'Only who has left can be erased.',
  EMPLOYEE_IS_ONESELF: 'Nobody takes out or erases the own data.',
} as const;
