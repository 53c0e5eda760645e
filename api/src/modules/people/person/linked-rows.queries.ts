import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { type RowSet, tables } from '../../../kernel/dependants.queries.ts';
import { ACCOUNT_LINKS, type Fate, PERSON_LINKS } from './person-links.ts';

/** Rows that refer to the person by one property, and what becomes of them. */
export interface Linked extends RowSet {
  readonly link: string;
  readonly fate: Fate;
}

const isLink = ({ kind, owner }: EntityProperty): boolean => kind === 'm:1' || (kind === '1:1' && owner);

function linksTo(ctx: Ctx, target: string): { readonly meta: EntityMetadata; readonly property: EntityProperty }[] {
  return tables(ctx).flatMap((meta) =>
    meta.props
      .filter((property) => isLink(property) && property.targetMeta?.tableName === target)
      .map((property) => ({ meta, property })),
  );
}

interface Asked {
  readonly target: string;
  readonly ids: readonly string[];
  readonly fates: Readonly<Record<string, Fate>>;
}

async function linkedTo(ctx: Ctx, { target, ids, fates }: Asked): Promise<Linked[]> {
  const found: Linked[] = [];
  for (const { meta, property } of linksTo(ctx, target)) {
    const link = `${meta.className}.${property.name}`;
    const rows = await ctx.em.execute<{ id: string }[]>(
      `/* person.linked */ select id from "${meta.tableName}" where "${property.fieldNames[0]}" = any(?::uuid[])`,
      [uuidList(ids)],
    );
    if (rows.length > 0) found.push({ link, meta, ids: rows.map(({ id }) => id), fate: fates[link] ?? 'KEEP' });
  }
  return found;
}

export const linkedToEmployee = (ctx: Ctx, id: string): Promise<Linked[]> =>
  linkedTo(ctx, { target: 'employees', ids: [id], fates: PERSON_LINKS });

export const linkedToAccounts = (ctx: Ctx, ids: readonly string[]): Promise<Linked[]> =>
  linkedTo(ctx, { target: 'accounts', ids, fates: ACCOUNT_LINKS });

/** Files that hang on the rows, such as scans of papers. */
export async function filesOf(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `/* person.files */ select id from attachments where owner_id = any(?::uuid[]) order by id`,
    [uuidList(ids)],
  );
  return rows.map(({ id }) => id);
}

/** What stands where a text was: it counts as blank (rules 3.4), and passes where the row must have said something. */
const BLANK = `'-'`;

function emptied({ fieldNames, nullable, name, columnTypes }: EntityProperty): string {
  const column = `"${fieldNames[0]}"`;
  if (columnTypes[0]?.startsWith('json')) return `${column} = ${nullable ? 'null' : `'{}'`}`;
  if (name === 'positionFull') return `${column} = null`;
  return `${column} = case when ${column} is null then null else ${BLANK} end`;
}

/** Empties these texts of the rows. */
export async function emptyTexts(ctx: Ctx, { meta, ids }: RowSet, names: readonly string[]): Promise<void> {
  if (ids.length === 0 || names.length === 0) return;
  const columns = names.map((name) => emptied(meta.properties[name as never] as EntityProperty));
  await ctx.em.execute(
    `/* person.empty */ update "${meta.tableName}" set ${columns.join(', ')} where id = any(?::uuid[])`,
    [uuidList(ids)],
  );
}
