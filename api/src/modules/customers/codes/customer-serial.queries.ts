import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * New serials, in ascending order. A sequence never gives a number twice, also not to transactions that run at the same
 * time; what a rolled back one took stays a gap (domain-rules 4).
 */
export async function takeSerials(em: EntityManager, count: number): Promise<number[]> {
  const rows = await em.execute<{ serial: number }[]>(
    `/* customerSerial.take */ select nextval('customer_serial')::int as serial from generate_series(1, ?)`,
    [count],
  );
  return rows.map(({ serial }) => serial);
}

export async function takeSerial(em: EntityManager): Promise<number> {
  const [serial] = await takeSerials(em, 1);
  if (serial === undefined) throw new Error('The sequence of serials gave nothing.');
  return serial;
}

/** Moves the sequence past a serial that came in from outside, never back (domain-rules 4). */
export async function moveSerialsPast(em: EntityManager, serial: number): Promise<void> {
  await em.execute(
    `/* customerSerial.movePast */ select setval('customer_serial', ?) from customer_serial where last_value < ?`,
    [serial, serial],
  );
}
