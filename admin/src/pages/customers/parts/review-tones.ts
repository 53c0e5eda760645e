/** How the state of a review looks. */
export const REVIEW_TONES = {
  UNREVIEWED: 'warning',
  ACCEPTED: 'success',
  CORRECTED: 'info',
  REJECTED: 'error',
} as const;
