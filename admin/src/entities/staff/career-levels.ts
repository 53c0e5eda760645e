/** The ladder from below (rules 20.5). */
export const LEVELS = [
  'CLERK',
  'SHIFT_LEAD',
  'STORE_MANAGER',
  'BASE_MANAGEMENT',
  'MIDDLE_MANAGEMENT',
  'OWN_BUSINESS',
] as const;
export type Level = (typeof LEVELS)[number];
