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

/** Yes or no. */
export function yesNo(fallback: boolean, description: string) {
  const accepts = (value: unknown): value is boolean => typeof value === 'boolean';
  return { fallback, unit: null, description, accepts } satisfies SettingKind<boolean>;
}

/** Some whole numbers between two bounds, each once; at least one. */
export function wholes(
  fallback: readonly number[],
  bounds: { least: number; highest: number; most: number; unit: string },
  description: string,
) {
  const fits = (one: unknown): boolean =>
    typeof one === 'number' && Number.isInteger(one) && one >= bounds.least && one <= bounds.highest;
  const accepts = (value: unknown): value is readonly number[] =>
    isListOf(value, bounds.most) && value.length > 0 && value.every(fits);
  return { fallback, unit: bounds.unit, description, accepts } satisfies SettingKind<readonly number[]>;
}

/** Some short texts, each once; at least one. */
export function texts(fallback: readonly string[], bounds: { most: number; longest: number }, description: string) {
  const fits = (one: unknown): boolean =>
    typeof one === 'string' && one.trim() === one && one !== '' && one.length <= bounds.longest;
  const accepts = (value: unknown): value is readonly string[] =>
    isListOf(value, bounds.most) && value.length > 0 && value.every(fits);
  return { fallback, unit: null, description, accepts } satisfies SettingKind<readonly string[]>;
}

/** Names, each at most once, in an order that matters. */
export function names(fallback: readonly string[], { most }: { most: number }, description: string) {
  const accepts = (value: unknown): value is readonly string[] => isListOf(value, most) && value.every(isName);
  return { fallback, unit: null, description, accepts } satisfies SettingKind<readonly string[]>;
}

/** Whole numbers from 1 to 100 for some names; for all others 1 holds. */
export function weights(description: string) {
  const fits = ([name, weight]: [string, unknown]): boolean =>
    isName(name) && Number.isInteger(weight) && Number(weight) >= 1 && Number(weight) <= 100;
  const accepts = (value: unknown): value is Readonly<Record<string, number>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(fits);
  const fallback: Readonly<Record<string, number>> = {};
  return { fallback, unit: null, description, accepts } satisfies SettingKind<Readonly<Record<string, number>>>;
}

function isListOf(value: unknown, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most && new Set(value).size === value.length;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][A-Za-z]{1,60}$/.test(value);
}
