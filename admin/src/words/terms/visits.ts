/** Terms about cards, visits and their planning. */
export default {} as const;
