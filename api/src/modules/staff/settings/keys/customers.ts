/** Settings about completeness, potential and reading rights of customers (rules 21). */
export const CUSTOMERS_SETTINGS = {} as const;
