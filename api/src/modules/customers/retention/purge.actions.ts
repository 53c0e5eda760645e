import type { EntityClass, EntityMetadata } from '@mikro-orm/core';

import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { dependantsOf, type Dependants, mentionsOf, type RowSet } from '../../../kernel/dependants.queries.ts';
import { blankTexts, removeFiles, removeRows, strikeOut } from '../../../kernel/erasure.queries.ts';
import { forbid } from '../../../kernel/faults.ts';
import { eraseFromJournal } from '../../../kernel/journal-erasure.queries.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { Customer } from '../customers/customer.entity.ts';
import { whoActs } from './deletion.actions.ts';
import { Deletion } from './deletion.entity.ts';
import type { DeletionPurgeInput } from './deletion.types.ts';
import { identifying } from './person.queries.ts';
import { type PurgeOutcome, redact, whyNotPurge } from './retention.rules.ts';
import { emptyCustomer, mustStay } from './shell.queries.ts';

function metaOf({ em }: Ctx, entity: EntityClass<object>): EntityMetadata {
  return em.getMetadata().get(entity) as EntityMetadata;
}

function idsOf(sets: readonly RowSet[]): string[] {
  return sets.flatMap(({ ids }) => ids);
}

/** Nothing of who it was; the figures keep a customer to belong to, with its code, region, grade and rep. */
async function makeShell(ctx: Ctx, customerId: string, { owned, loose }: Dependants): Promise<void> {
  const contacts = owned.find(({ meta }) => meta.tableName === 'contacts');
  if (contacts) await removeRows(ctx, await dependantsOf(ctx, contacts));
  await blankTexts(ctx, [...owned.filter((set) => set !== contacts), ...loose.filter(isOther)]);
  await emptyCustomer(ctx, customerId);
}

/** Other customers are named by it only, such as one whom it recommended. */
function isOther({ meta }: RowSet): boolean {
  return meta.tableName !== 'customers';
}

async function purgeCustomer(ctx: Ctx, customerId: string): Promise<PurgeOutcome> {
  const dependants = await dependantsOf(ctx, { meta: metaOf(ctx, Customer), ids: [customerId] });
  const { owned, loose } = dependants;
  const stays = await mustStay(ctx, customerId);
  const ids = idsOf(owned);
  const files = await removeFiles(ctx, ids);
  const mentions = await mentionsOf(ctx, ids);
  await blankTexts(ctx, mentions);
  if (stays) await makeShell(ctx, customerId, dependants);
  else {
    await blankTexts(ctx, loose.filter(isOther));
    await removeRows(ctx, dependants);
  }
  await eraseFromJournal(ctx, [...ids, ...files, ...idsOf(mentions), ...idsOf(loose.filter(isOther))]);
  return stays ? 'ANONYMISED' : 'REMOVED';
}

/** One person goes; what is said of the person elsewhere in the archive of the customer is struck out. */
export async function eraseContact(ctx: Ctx, contactId: string, customerId: string): Promise<void> {
  const words = await identifying(ctx, { contactId });
  const person = await dependantsOf(ctx, { meta: metaOf(ctx, Contact), ids: [contactId] });
  const gone = idsOf(person.owned);
  const files = await removeFiles(ctx, gone);
  const mentions = await mentionsOf(ctx, gone);
  await blankTexts(ctx, [...mentions, ...person.loose]);
  await removeRows(ctx, person);
  await eraseFromJournal(ctx, [...gone, ...files, ...idsOf(mentions), ...idsOf(person.loose)]);

  const archive = await dependantsOf(ctx, { meta: metaOf(ctx, Customer), ids: [customerId] });
  const others = [...archive.owned, ...archive.loose.filter(isOther), ...(await mentionsOf(ctx, [customerId]))];
  await strikeOut(ctx, others, words);
  await eraseFromJournal(ctx, idsOf(others), words);
}

const TOMBSTONE = `/* purge.tombstone */ update deletions
  set state = 'PURGED', name = null, reason = ?, outcome = ?, purged_at = ?::timestamptz, purged_by_id = ?::uuid,
      version = version + 1, updated_at = ?::timestamptz
  where id = ? returning id, version, '{"state":"IN_BIN"}'::json as before,
    json_build_object('state', state, 'outcome', outcome) as after`;

/** Removes for good what a deletion is about; only the tombstone says that it was there. */
export async function purge(ctx: Ctx, deletion: Deletion): Promise<void> {
  const { id, kind, rowId, customerId, reason } = deletion;
  const words = await identifying(ctx, kind === 'CUSTOMER' ? { customerId } : { contactId: rowId });
  let outcome: PurgeOutcome = 'REMOVED';
  if (kind === 'CUSTOMER') outcome = await purgeCustomer(ctx, rowId);
  else await eraseContact(ctx, rowId, customerId);
  await eraseFromJournal(ctx, [id]);
  const now = ctx.now.toISOString();
  await writeInBulk(ctx, {
    of: 'Deletion',
    kind: 'update',
    text: TOMBSTONE,
    values: [redact(reason, words), outcome, now, whoActs(ctx)?.id ?? null, now, id],
  });
}

/** The second confirmation (domain-rules 6.4). */
export async function purgeDeletion(ctx: Ctx, input: DeletionPurgeInput): Promise<{ id: string }> {
  const deletion = await loadForChange(ctx, Deletion, input);
  if (!ctx.actor.can('bin:purge')) forbid();
  refuseIf(whyNotPurge(deletion, businessDate(ctx.now, ctx.zone)), ['input', 'id']);

  await purge(ctx, deletion);
  return { id: deletion.id };
}
