import type { Order } from './model.ts';

/** Cursors of the reader are opaque; here one is what it stands for, and a comparison knows that they mean the same. */
export const CURSOR = 'cursor of ';

/** The few values of a test's rows are compared again and again. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

/** `2026-11-21 09:30:00.123456+00`, or what a client writes, as microseconds since 1970. */
export const micros = remembered((text: string): bigint => {
  const [, whole = '', fraction = '', zone = ''] =
    /^(.{19})(?:\.(\d+))?(Z|[+-].+)?$/.exec(text.replace(' ', 'T')) ?? [];
  const offset = zone === '' || zone === '+00' ? 'Z' : zone;
  return BigInt(Date.parse(`${whole}${offset}`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
});

/** The whole millisecond in which an instant lies, before 1970 as well. */
function milliseconds(text: string): bigint {
  const exact = micros(text);
  return (exact - (((exact % 1000n) + 1000n) % 1000n)) / 1000n;
}

/** What a client may say of an instant ends at the millisecond. */
export function microsGiven(text: string): bigint {
  return milliseconds(text) * 1000n;
}

const SCALE = 10;

/** Exact decimals as whole numbers of the same scale. */
const decimal = remembered((text: string): bigint => {
  const [, minus, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const size = BigInt(whole + fraction.padEnd(SCALE, '0').slice(0, SCALE));
  return minus === '-' ? -size : size;
});

const bytes = remembered((text: string): Buffer => Buffer.from(text));

function sign(difference: bigint | number): number {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** Below, equal or above 0; text by code points, which is also the order of its UTF-8 bytes. */
export function compare(one: unknown, other: unknown, order: Order): number {
  if (order === 'instant') return sign(micros(String(one)) - micros(String(other)));
  if (order === 'decimal') return sign(decimal(String(one)) - decimal(String(other)));
  if (order === 'number' || order === 'boolean') return sign(Number(one) - Number(other));
  return Buffer.compare(bytes(String(one)), bytes(String(other)));
}

/** What goes out for a column. */
export function shown(value: unknown, order: Order): unknown {
  if (value === null || order !== 'instant') return value;
  return new Date(Number(milliseconds(String(value)))).toISOString();
}

/** Without the difference of capitals, letter by letter. */
export function folded(text: unknown): string {
  return [...String(text)].map((letter) => letter.toLowerCase()).join('');
}
