/** Values of enums about cards, visits and their planning. */
export default {} as const;
