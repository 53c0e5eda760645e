/** A moment in whole seconds since 1970: devices know no parts of it, and hours are summed by it (rules 17.5). */
export type Seconds = number;

/** Half-open: `from` is inside, `to` is not. */
export interface Span {
  readonly from: Seconds;
  readonly to: Seconds;
}

export function secondsOf(instant: Date): Seconds {
  return Math.floor(instant.getTime() / 1000);
}

export function isSome({ from, to }: Span): boolean {
  return from < to;
}

export function lengthOf(spans: readonly Span[]): Seconds {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** What is in any of them, in order, each second once; spans that touch become one. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { from, to } of spans.filter(isSome).toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last === undefined || from > last.to) merged.push({ from, to });
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return merged;
}

/** What is in both; each list in order and without overlaps, as `union` makes it. */
export function intersect(spans: readonly Span[], others: readonly Span[]): Span[] {
  const common: Span[] = [];
  for (const one of spans) {
    for (const other of others) {
      const span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      if (isSome(span)) common.push(span);
    }
  }
  return common;
}

function without(spans: readonly Span[], other: Span): Span[] {
  const left: Span[] = [];
  for (const { from, to } of spans) {
    const [before, after] = [Math.min(to, other.from), Math.max(from, other.to)];
    if (from < before) left.push({ from, to: before });
    if (after < to) left.push({ from: after, to });
  }
  return left;
}

/** What is in the first list only; the others in any order. */
export function subtract(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return others.filter(isSome).reduce(without, spans);
}
