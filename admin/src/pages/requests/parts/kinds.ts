/** In the order of how often they are needed. */
export const LEAVE_KINDS = [
  'PERSONAL',
  'SICK',
  'ANNUAL',
  'REST',
  'STATUTORY',
  'MARRIAGE',
  'MATERNITY',
  'BEREAVEMENT',
  'OTHER',
] as const;
