/** Values of enums about completeness, potential and reading rights of customers. */
export default {} as const;
