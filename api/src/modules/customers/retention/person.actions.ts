import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { Contact } from '../contacts/contact.entity.ts';
import type { Customer } from '../customers/customer.entity.ts';
import { deleteContact, whoActs } from './deletion.actions.ts';
import type { ContactEraseInput } from './deletion.types.ts';
import { purge } from './purge.actions.ts';

const REASON_LIMIT = 500;

/** The wish of the person itself does not wait for a month in the bin (promise D3). */
export async function erasePerson(ctx: Ctx, input: ContactEraseInput): Promise<Pick<Customer, 'id'>> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const contact = await loadForChange(ctx, Contact, input);
  if (!ctx.actor.can('person:erase')) forbid();
  const { id } = contact.customer;

  const consent = { ground: 'OUTDATED', reason: input.reason, requestedBy: whoActs(ctx) } as const;
  const deletion = await deleteContact(ctx, contact, consent);
  // Written first, so that there is a tombstone for what goes.
  await ctx.em.flush();
  ctx.em.clear();
  await purge(ctx, deletion);
  return { id };
}
