/** Values of enums about classes of customers, routes and price levels. */
export default {} as const;
