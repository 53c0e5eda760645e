import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';

import type { Actor } from '../kernel/context.ts';
import { fault } from '../kernel/faults.ts';
import { boundScope } from '../kernel/scope.ts';
import type { Catalog, EntityType } from './catalog.ts';
import { isReadable } from './readable.ts';

interface Change {
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

interface Conflicting {
  readonly field: string;
  /** As the loser of the race saw it. */
  readonly base: unknown;
  /** As it is now. */
  readonly theirs: unknown;
}

function mayRead(entity: EntityType | undefined, name: string, actor: Actor): boolean {
  const field = entity?.fields.get(name);
  return field !== undefined && isReadable(field, actor);
}

/** Fields that changed since, oldest value first; the journal has both. */
function merged(changes: readonly Change[], readable: (field: string) => boolean): Conflicting[] {
  const fields = new Map<string, Conflicting>();
  for (const { before, after } of changes) {
    for (const [field, theirs] of Object.entries(after ?? {})) {
      if (readable(field))
        fields.set(field, { field, base: fields.get(field)?.base ?? before?.[field] ?? null, theirs });
    }
  }
  return [...fields.values()];
}

/** Changes of a row that exists for the actor; some rows are changed by people who do not read them as such (promise S7). */
async function changesSince(
  { class: entity, table }: EntityType,
  { id, seenVersion }: { readonly id: string; readonly seenVersion: number | undefined },
  { pool, actor }: { readonly pool: Pool; readonly actor: Actor },
): Promise<Change[]> {
  const { text, values } = boundScope(entity, 't', actor);
  let at = 2;
  const inScope = text.replaceAll('?', () => `$${(at += 1)}`);
  const { rows } = await pool.query<Change>(
    `/* conflict.describe */ select before, after from journal_entries
      where row_id = $1 and row_version > $2 and exists (select from "${table}" t where t.id = $1 and ${inScope})
      order by row_version limit 100`,
    [id, seenVersion, ...values],
  );
  return rows;
}

/**
 * Tells the loser of a race what became of the row meanwhile: for each field its value as it was seen and as it is now
 * (promises R6). What he wanted himself he knows. Rows and fields that he may not read are left out.
 */
export async function describeConflict(
  error: unknown,
  { pool, catalog, actor }: { pool: Pool; catalog: Catalog; actor: Actor },
): Promise<unknown> {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'STALE_VERSION') return error;
  const { type, id, seenVersion } = error.extensions as { type?: string; id?: string; seenVersion?: number };
  if (!type || !id) return error;
  const entity = catalog.byName.get(type);
  const rows = entity ? await changesSince(entity, { id, seenVersion }, { pool, actor }) : [];
  const changes = merged(rows, (field) => mayRead(entity, field, actor));
  return fault('STALE_VERSION', error.message, { ...error.extensions, changes });
}
