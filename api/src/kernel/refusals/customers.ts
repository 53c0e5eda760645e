/** Refusals about completeness, potential and reading rights of customers. */
export const CUSTOMERS_REFUSALS = {} as const;
