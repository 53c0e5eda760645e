export interface Span {
  readonly startsOn: string;
  /** Last day, or null for no end. */
  readonly endsOn: string | null;
}

export function whyNotSpan({ startsOn, endsOn }: Span): 'ASSIGNMENT_ENDS_BEFORE_START' | null {
  return endsOn !== null && endsOn < startsOn ? 'ASSIGNMENT_ENDS_BEFORE_START' : null;
}

/** Both days belong to a span, so that one may begin on the day after another. */
export function overlaps(one: Span, other: Span): boolean {
  return (
    (other.endsOn === null || one.startsOn <= other.endsOn) && (one.endsOn === null || other.startsOn <= one.endsOn)
  );
}
