/** Settings about classes of customers, routes and price levels (rules 21). */
export const CLASSIFICATION_SETTINGS = {} as const;
