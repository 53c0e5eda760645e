import type { Ctx } from '../../../kernel/context.ts';
import { Attachment } from './attachment.entity.ts';
import { fileOwners } from './file-owner.ts';

/** How many files a row has, whoever asks: for rules that want evidence. */
export function countAttachments({ em }: Ctx, ownerId: string): Promise<number> {
  return em.count(Attachment, { ownerId }, { filters: { scope: false } });
}

/** Files whose row was removed for good. */
export async function attachmentsOfGoneOwners({ em }: Ctx, most: number): Promise<Attachment[]> {
  const isThere = fileOwners().map(
    ({ entity, table }) =>
      `(a.owner_type = '${entity.name}' and exists (select 1 from ${table} o where o.id = a.owner_id))`,
  );
  const rows = await em.execute<{ id: string }[]>(
    `/* attachments.ofGoneOwners */ select a.id from attachments a where not (${isThere.join(' or ') || 'false'}) limit ?`,
    [most],
  );
  return em.find(Attachment, { id: { $in: rows.map(({ id }) => id) } }, { filters: { scope: false } });
}

/** Those of the keys that no file has. */
export async function unknownKeys({ em }: Ctx, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await em.execute<{ key: string }[]>(
    `/* attachments.unknownKeys */ select k as key from json_array_elements_text(?::json) k
     where not exists (select 1 from attachments a where a.id = k::uuid)`,
    [JSON.stringify(keys)],
  );
  return rows.map(({ key }) => key);
}
