/** Names are compared without spaces, punctuation and the difference of capitals; the index is made over the same words. */
export const nameKey = (name: string): string => `lower(translate(normalize(${name}, NFKC), ' ()[]-_.,·、。"''&', ''))`;

/** Letters and digits alone, in capitals, as `taxKey` makes them. */
export const taxNumberKey = (taxNumber: string): string =>
  `upper(regexp_replace(${taxNumber}, '[^0-9A-Za-z]', '', 'g'))`;
