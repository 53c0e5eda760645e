/** How a thing is made smaller: ways to try, the boldest first, and a text by which it is known again. */
export interface Shrinking<T> {
  readonly smaller: (of: T) => Iterable<T>;
  readonly textOf: (one: T) => string;
  /** Whether the smaller one still shows what the whole one shows. */
  readonly isStill: (one: T) => Promise<boolean>;
  /** A failure that takes seconds to show must not take hours to shrink. */
  readonly mostTries?: number;
}

/** The smallest form that still shows it: nothing more can be dropped from it in one step (delta debugging). */
export async function shrunk<T>(whole: T, { smaller, textOf, isStill, mostTries = 3_000 }: Shrinking<T>): Promise<T> {
  const tried = new Set([textOf(whole)]);
  const smallerStill = async (of: T): Promise<T | null> => {
    for (const one of smaller(of)) {
      if (tried.size > mostTries) return null;
      const text = textOf(one);
      if (tried.has(text)) continue;
      tried.add(text);
      if (await isStill(one)) return one;
    }
    return null;
  };
  let smallest = whole;
  for (let next: T | null = whole; next; next = await smallerStill(smallest)) smallest = next;
  return smallest;
}
