/** An id as it would have been given at an instant, the same for the same key: UUIDv7 layout, made on any PostgreSQL. */
export function idAt(instant: string, key: string): string {
  const hash = `md5(${key})`;
  return (
    `(lpad(to_hex((extract(epoch from ${instant}) * 1000)::bigint), 12, '0')` +
    ` || '7' || substr(${hash}, 1, 3) || '8' || substr(${hash}, 4, 15))::uuid`
  );
}

/** A whole number from 0 up to, not including, `below`, the same for the same key. */
export function chance(key: string, below: number): string {
  return `(abs(hashtextextended(${key}, 0) % ${below}))::int`;
}

/** `lpad` cuts what is longer; serials may grow. */
export function padded(serial: string, digits: number): string {
  return `lpad(${serial}::text, greatest(${digits}, length(${serial}::text)), '0')`;
}
