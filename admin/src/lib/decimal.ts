/** Exact arithmetic on the decimal texts of the API. Money never becomes a JavaScript number. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Parts {
  readonly digits: bigint;
  readonly scale: number;
}

function parts(text: string): Parts {
  const match = DECIMAL.exec(text.trim());
  if (!match) return { digits: 0n, scale: 0 };
  const [, sign = '', whole = '0', fraction = ''] = match;
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

function atScale({ digits, scale }: Parts, wanted: number): bigint {
  if (scale <= wanted) return digits * 10n ** BigInt(wanted - scale);
  const step = 10n ** BigInt(scale - wanted);
  const half = digits < 0n ? -step / 2n : step / 2n;
  return (digits + half) / step;
}

function write(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Whether a person typed an amount with at most `places` digits after the point. */
export function isDecimal(text: string, places = 2): boolean {
  const match = DECIMAL.exec(text.trim());
  return match !== null && (match[3] ?? '').length <= places && (match[2] ?? '').length <= 12;
}

export function sum(texts: readonly string[], places = 2): string {
  return write(
    texts.reduce((total, text) => total + atScale(parts(text), places), 0n),
    places,
  );
}

export function subtract(from: string, what: string, places = 2): string {
  return write(atScale(parts(from), places) - atScale(parts(what), places), places);
}

/** Quantity x price x (1 - discount), rounded half up to the cent once, as the API does. */
export function lineAmount(quantity: string, unitPrice: string, discountRate = '0'): string {
  const [q, p, d] = [parts(quantity), parts(unitPrice), parts(discountRate)];
  const kept = 10n ** BigInt(d.scale) - d.digits;
  return write(atScale({ digits: q.digits * p.digits * kept, scale: q.scale + p.scale + d.scale }, 2), 2);
}

/** 12.5 % typed by a person is the rate 0.125. */
export function percentToRate(percent: string): string {
  const { digits, scale } = parts(percent);
  return write(atScale({ digits, scale: scale + 2 }, 4), 4);
}

export function compare(a: string, b: string): number {
  const scale = Math.max(parts(a).scale, parts(b).scale);
  const [x, y] = [atScale(parts(a), scale), atScale(parts(b), scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** 50.000 is typed as 50. */
export function bare(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}
