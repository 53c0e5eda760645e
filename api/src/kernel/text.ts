/** Characters as people count them in a limit: code points, so that an emoji or a rare character is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** A sign that somebody sees: no space, no control or format sign, no filler such as U+3164, not the empty Braille cell. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}\p{DI}\u2800]/u;

export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || !SEEN.test(text);
}
