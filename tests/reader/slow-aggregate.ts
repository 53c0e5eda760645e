import type { EntityStory, PropertyStory } from './model.ts';
import type { Row } from './rows.ts';
import { visibleRow, type World } from './slow-list.ts';
import { compare, shown } from './slow-values.ts';

const MICRO = 1_000_000n;

/** A decimal as a whole number and how many of its digits stand behind the point. */
function exact(text: string): { digits: bigint; scale: number } {
  const [whole = '0', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function decimalText(digits: bigint, scale: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const point = text.length - scale;
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${scale > 0 ? '.' : ''}${text.slice(point)}`;
}

function total(values: readonly unknown[]): { digits: bigint; scale: number } {
  const all = values.map((value) => exact(String(value)));
  const scale = Math.max(0, ...all.map((one) => one.scale));
  return { scale, digits: all.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n) };
}

function average(values: readonly unknown[]): string {
  const { digits, scale } = total(values);
  const [above, below] = [digits * MICRO, BigInt(values.length) * 10n ** BigInt(scale)];
  // Half a step away from zero before the rest is cut off.
  const rounded = (above * 2n + (above < 0n ? -below : below)) / (below * 2n);
  return decimalText(rounded, 6);
}

/** The value that a row has for others to see: a relation to a hidden row is none. */
export function valueOf(world: World, story: PropertyStory, row: Row): unknown {
  const value = row[story.name];
  return story.kind === 'toOne' && !visibleRow(world, story.target, value) ? null : value;
}

function extreme(story: PropertyStory, values: readonly unknown[], sign: 1 | -1): unknown {
  if (story.kind !== 'column') throw new Error(`${story.name} has no order.`);
  return values.reduce((best, value) => (compare(value, best, story.order) * sign > 0 ? value : best));
}

export type MeasureName = 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'COUNT_DISTINCT';

/** A number about rows, or their first or last value, as PostgreSQL writes it; null where there is none. */
export function measured(
  world: World,
  rows: readonly Row[],
  { measure, story }: { measure: MeasureName; story: PropertyStory | null },
): unknown {
  if (measure === 'COUNT' || !story) return rows.length;
  const values = rows.map((row) => valueOf(world, story, row)).filter((value) => value !== null);
  if (measure === 'COUNT_DISTINCT') return new Set(values.map(String)).size;
  if (values.length === 0) return null;
  switch (measure) {
    case 'SUM': {
      const { digits, scale } = total(values);
      return decimalText(digits, scale);
    }
    case 'AVG':
      return average(values);
    case 'MIN':
      return extreme(story, values, -1);
    case 'MAX':
      return extreme(story, values, 1);
  }
}

const SELECTED: Readonly<Record<string, MeasureName>> = {
  sum: 'SUM',
  avg: 'AVG',
  min: 'MIN',
  max: 'MAX',
  countDistinct: 'COUNT_DISTINCT',
};

/** What `aggregate` shows of rows; graphql-js calls what it is asked for. */
export function aggregateOf(world: World, entity: EntityStory, rows: readonly Row[]): object {
  const each = (measure: MeasureName) => (): object =>
    Object.fromEntries(
      [...entity.properties.values()].map((story) => [
        story.name,
        (): unknown => {
          const value = measured(world, rows, { measure, story });
          const isOwn = measure === 'MIN' || measure === 'MAX';
          return isOwn && story.kind === 'column' ? shown(value, story.order) : value;
        },
      ]),
    );
  const parts = Object.entries(SELECTED).map(([name, measure]) => [name, each(measure)]);
  return { count: rows.length, ...(Object.fromEntries(parts) as object) };
}
