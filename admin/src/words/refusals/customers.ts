/** Sentences for refusal codes about completeness, potential and reading rights of customers. */
export default {} as const;
