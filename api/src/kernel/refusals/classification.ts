/** Refusals about classes of customers, routes and price levels. */
export const CLASSIFICATION_REFUSALS = {} as const;
