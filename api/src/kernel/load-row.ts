import type { EntityClass, EntityData, EntityDTO, EntityMetadata, EntityProperty } from '@mikro-orm/core';

import type { Ctx } from './context.ts';
import type { Row } from './entity.ts';
import { type BoundCondition, boundScope, EVERYTHING } from './scope.ts';

const ALL: BoundCondition = { text: EVERYTHING, values: [] };

function isColumn({ kind, persist, formula, lazy }: EntityProperty): boolean {
  return (kind === 'scalar' || kind === 'm:1' || kind === '1:1') && persist !== false && !formula && !lazy;
}

const columnLists = new WeakMap<EntityMetadata, Map<string, string>>();

/** Named one by one, so that a column which a later release adds does not spoil the prepared statement. */
function columnsOf(meta: EntityMetadata, only: readonly string[] | undefined): string {
  const lists = columnLists.get(meta) ?? new Map<string, string>();
  columnLists.set(meta, lists);
  // Nothing but id and version is another list than all columns.
  const key = only ? `only ${only.join(' ')}` : '';
  let list = lists.get(key);
  if (list === undefined) {
    const wanted = new Set(only && ['id', 'version', ...only]);
    const properties = meta.props.filter((one) => isColumn(one) && (!only || wanted.has(one.name)));
    list = properties.flatMap(({ fieldNames }) => fieldNames.map((name) => `t."${name}"`)).join(', ');
    lists.set(key, list);
  }
  return list;
}

interface Wanted {
  /** Equal values, by the names of properties; ids must be UUIDs. */
  readonly by: Readonly<Record<string, string | number | null>>;
  /** Keeps the row as it is until the transaction ends. */
  readonly lock?: boolean;
  /** All that the action looks at, where a row has many more properties; the others stay unknown. */
  readonly only?: readonly string[];
  /** For rules that must see whatever the actor sees. */
  readonly pastScope?: boolean;
}

function conditionOf(meta: EntityMetadata, by: Wanted['by']): BoundCondition {
  const given = Object.entries(by).map(([name, value]) => {
    const [column] = (meta.properties[name as never] as EntityProperty).fieldNames;
    return { text: value === null ? `t."${column}" is null` : `t."${column}" = ?`, value };
  });
  const values = given.flatMap(({ value }) => value ?? []);
  return { text: given.map(({ text }) => text).join(' and '), values };
}

/**
 * One row, managed like one that the ORM has found. Every action begins with some; put together by the ORM's query builder,
 * the statement would cost more than all the rest of a small action. It leaves at once: several that are asked for together
 * are answered together, in their order.
 */
export async function loadRow<T extends Row>(
  { em, actor }: Pick<Ctx, 'em' | 'actor'>,
  entity: EntityClass<T>,
  wanted: Wanted,
): Promise<T | null> {
  const meta = em.getMetadata().get(entity) as EntityMetadata;
  const { text, values } = conditionOf(meta, wanted.by);
  const scope = wanted.pastScope ? ALL : boundScope(entity as never, 't', actor);
  const [row] = await em.execute<object[]>(
    `select ${columnsOf(meta, wanted.only)} from "${meta.tableName}" t where ${text} and ${scope.text} limit 1${wanted.lock ? ' for update' : ''}`,
    [...values, ...scope.values],
  );
  if (!row) return null;
  const data = em.getDriver().mapResult(row, meta) as EntityData<T>;
  return em.merge(entity, data as EntityDTO<T>, { convertCustomTypes: true, validate: false });
}
