export interface Stop {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'N';
  readonly regionId: string;
}

/** The stop at `from` comes to stand at `to`; the others keep their order. */
export function movedTo<T>(stops: readonly T[], from: number, to: number): T[] {
  const moved = stops[from];
  if (moved === undefined || to < 0 || to >= stops.length) return [...stops];
  const others = stops.filter((_, at) => at !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
