import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Rows } from './people.rows.ts';

const AT_ONCE = 500;

export type Table = readonly [entity: EntityClass<object>, rows: Rows];

export async function insert(em: EntityManager, entity: EntityClass<object>, rows: Rows): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await em.insertMany(entity, rows.slice(from, from + AT_ONCE) as never);
  const { tableName, className } = em.getMetadata().get(entity);
  // Every row has its journal entry, written when the row was (promises R10).
  await em.execute(
    `/* demo.journal */ insert into journal_entries
       (id, created_at, updated_at, version, at, action, row_type, row_id, row_version, kind, request_id)
     select gen_random_uuid(), created_at, created_at, 1, created_at, 'demo', ?, id, version, 'create', 'demo' from "${tableName}"`,
    [className],
  );
}
