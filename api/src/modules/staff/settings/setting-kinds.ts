/** What one setting takes. `fallback` is in force before anybody set a value. */
export interface SettingKind<T> {
  readonly fallback: T;
  readonly unit: string | null;
  readonly description: string;
  readonly accepts: (value: unknown) => value is T;
}

/** A whole number between two bounds. */
export function whole(bounds: { fallback: number; min: number; max: number; unit: string }, description: string) {
  const accepts = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= bounds.min && value <= bounds.max;
  return { fallback: bounds.fallback, unit: bounds.unit, description, accepts } satisfies SettingKind<number>;
}

/** A text that fits. */
export function word(fallback: string, fits: (value: string) => boolean, description: string) {
  const accepts = (value: unknown): value is string => typeof value === 'string' && fits(value);
  return { fallback, unit: null, description, accepts } satisfies SettingKind<string>;
}
