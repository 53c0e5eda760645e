import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { Attachment } from './attachment.entity.ts';
import { type FileOwner, fileOwners } from './file-owner.ts';

function ofOwner(question: ScopeQuestion, { entity, table, right, among }: FileOwner): string | null {
  const { can, t, of } = question;
  if (right && !can(right)) return null;
  const alias = `${t}_o`;
  const conditions = [of(entity, alias), among?.({ ...question, t: alias }) ?? EVERYTHING];
  if (conditions.includes(NOTHING)) return null;
  const visible = conditions.map((condition) => `(${condition})`).join(' and ');
  return `(${t}.owner_type = '${entity.name}' and exists (select 1 from ${table} ${alias} where ${alias}.id = ${t}.owner_id and ${visible}))`;
}

/** A file exists for whom the row exists that it belongs to. */
defineScope(Attachment, (question) => {
  const conditions = fileOwners().flatMap((owner) => ofOwner(question, owner) ?? []);
  return conditions.length > 0 ? conditions.join(' or ') : NOTHING;
});
