import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

import { repository } from '../../support/sources.ts';

/** The sample company lies beside the repository; who has only the repository has no data. */
export const northwindFolder = join(repository, '../shared/data/northwind');
export const hasNorthwind = existsSync(join(northwindFolder, 'orders.csv'));

export type FileRow = Readonly<Record<string, string | null>>;

/**
 * Reads a file in another way than the product does. Where commas without quotation marks split a street name, the surplus cells go
 * back into the column `street`.
 */
export function readRows(name: string, street?: string): FileRow[] {
  const [header = [], ...records] = parse(readFileSync(join(northwindFolder, name), 'utf8'), {
    relax_column_count: true,
  }) as string[][];
  const at = street === undefined ? -1 : header.indexOf(street);
  return records.map((cells) => {
    const surplus = cells.length - header.length;
    const whole = surplus > 0 ? cells.toSpliced(at, surplus + 1, cells.slice(at, at + surplus + 1).join(',')) : cells;
    return Object.fromEntries(
      header.map((heading, index) => [heading, whole[index] === 'NULL' ? null : (whole[index] ?? null)]),
    );
  });
}

/** Price times quantity less discount in whole cents, half a cent upwards; no floating point anywhere. */
export function lineCents({ unitPrice, quantity, discount }: FileRow): bigint {
  const tenThousandths = scaled(unitPrice, 2) * scaled(quantity, 0) * (10_000n - scaled(discount, 4));
  return (tenThousandths + 5_000n) / 10_000n;
}

/** `0.15` with four places is 1500. */
function scaled(text: string | null | undefined, places: number): bigint {
  const [whole = '0', fraction = ''] = (text ?? '0').split('.');
  return BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
}

export function money(cents: bigint): string {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}
