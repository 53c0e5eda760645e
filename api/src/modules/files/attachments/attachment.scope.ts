import { defineScope, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { Attachment } from './attachment.entity.ts';
import { type FileOwner, fileOwners } from './file-owner.ts';

function ofOwner({ can, t, of }: ScopeQuestion, { entity, table, right }: FileOwner): string | null {
  if (right && !can(right)) return null;
  const alias = `${t}_o`;
  const visible = of(entity, alias);
  if (visible === NOTHING) return null;
  return `(${t}.owner_type = '${entity.name}' and exists (select 1 from ${table} ${alias} where ${alias}.id = ${t}.owner_id and ${visible}))`;
}

/** A file exists for whom the row exists that it belongs to. */
defineScope(Attachment, (question) => {
  const conditions = fileOwners().flatMap((owner) => ofOwner(question, owner) ?? []);
  return conditions.length > 0 ? conditions.join(' or ') : NOTHING;
});
