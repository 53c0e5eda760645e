/** Refusals about cards, visits and their planning. */
export const VISITS_REFUSALS = {} as const;
