/** How the text of one environment variable becomes a value; a reader throws the second half of the sentence. */
export interface Setting<T> {
  readonly name: string;
  readonly meaning: string;
  /** Shown in the table of settings. */
  readonly fallback: string;
  readonly read: (text: string | undefined) => T;
}

interface Described<T> {
  readonly name: string;
  readonly meaning: string;
  readonly read: (text: string) => T;
}

/** A setting with a default. */
export function setting<T>({ read, ...rest }: Described<T> & { readonly fallback: string }): Setting<T> {
  return { ...rest, read: (text) => read(text ?? rest.fallback) };
}

/** A setting that may be left out; `without` says in the table what happens then. */
export function optional<T>({
  read,
  without,
  ...rest
}: Described<T> & { readonly without: string }): Setting<T | null> {
  return { ...rest, fallback: without, read: (text) => (text === undefined ? null : read(text)) };
}

export const text = (value: string): string => value;

/** A secret, so the sentence never repeats it. */
export function secret(value: string): string {
  if (!/^[\x21-\x7e]{16,}$/.test(value)) throw new Error('give at least 16 letters, digits and signs, without spaces');
  return value;
}

export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) throw new Error(`give a whole number from ${least} to ${most}`);
    return number;
  };
}

export function oneOf<const T extends string>(...values: readonly T[]): (value: string) => T {
  return (value) => {
    const found = values.find((candidate) => candidate === value.toLowerCase());
    if (found === undefined) throw new Error(`give one of ${values.join(', ')}`);
    return found;
  };
}

/** Scheme, host and port; what a browser sends as `Origin`. */
export function webOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username) {
    throw new Error('give an address such as https://archive.example.com, without a path');
  }
  return url.origin;
}

export function webOrigins(value: string): readonly string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map(webOrigin);
}

/** The value may hold a password, so the sentence never repeats it. */
export function smtpUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || !url.hostname) {
    throw new Error('give an address such as smtp://user:password@mail.example.com:587');
  }
  return value;
}

/** The value holds a password, so the sentence never repeats it. */
export function postgresUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const database = url?.pathname.slice(1);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol) || !database) {
    throw new Error('give an address such as postgres://user:password@host:5432/database');
  }
  return value;
}
