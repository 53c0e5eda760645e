/** What two people write alike whatever their keyboard: width, case, accents, spaces, marks, signs and what nobody sees make no difference. */
export function bareRemark(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}\p{M}\p{DI}]/gu, '');
}

/** Whether a bare text is nothing but phrases of the list, one after the other. */
function isMadeOf(text: string, phrases: readonly string[]): boolean {
  const ends = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!ends.has(at)) continue;
    for (const phrase of phrases) if (text.startsWith(phrase, at)) ends.add(at + phrase.length);
  }
  return ends.has(text.length);
}

/**
 * A remark that tells no fact (rules 19.1, 19.3): nothing, only marks, or only phrases such as 还可以, however often and in
 * whatever company they are repeated.
 */
export function isStockRemark(text: string, stock: readonly string[]): boolean {
  return isMadeOf(
    bareRemark(text),
    stock.map(bareRemark).filter((phrase) => phrase !== ''),
  );
}
