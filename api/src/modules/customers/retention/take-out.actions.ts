import type { EntityMetadata } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import { dependantsOf, mentionsOf } from '../../../kernel/dependants.queries.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { writeJournalEntries } from '../../../kernel/journal.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { logsAbout, wholeRows } from '../../../kernel/take-out.queries.ts';
import { Contact } from '../contacts/contact.entity.ts';
import type { ContactTakeOutInput } from './deletion.types.ts';

/** All that is kept about one contact, with who changed and who read it; taking it out is an export and journaled as one. */
export async function takeOutContact(ctx: Ctx, { contactId: id }: ContactTakeOutInput): Promise<object> {
  const contact = isUuid(id) ? await loadRow(ctx, Contact, { by: { id } }) : null;
  if (!contact) return notFound();
  if (!ctx.actor.can('person:takeOut')) forbid();

  const meta = ctx.em.getMetadata().get(Contact) as EntityMetadata;
  const { owned, loose } = await dependantsOf(ctx, { meta, ids: [contact.id] });
  const sets = [...owned, ...loose, ...(await mentionsOf(ctx, [contact.id]))];
  const tables = await Promise.all(sets.map(async (set) => [set.meta.className, await wholeRows(ctx, set)] as const));
  const ids = sets.flatMap((set) => set.ids);
  const [changes, readings] = [
    await logsAbout(ctx, 'journal_entries', ids),
    await logsAbout(ctx, 'access_log_entries', ids),
  ];
  await writeJournalEntries(ctx, [
    {
      row_type: 'Contact',
      row_id: contact.id,
      row_version: contact.version,
      kind: 'export',
      before: null,
      after: { rows: ids.length, changes: changes.length, readings: readings.length },
    },
  ]);
  return { takenOutAt: ctx.now.toISOString(), rows: Object.fromEntries(tables), changes, readings };
}
