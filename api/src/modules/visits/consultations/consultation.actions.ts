import type { Ctx } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { noteConsultation, type Look } from './consultation.queries.ts';

/** For pages: opening a face of the archive and printing a card are told apart by whoever shows them (rules 5.3). */
export async function noteLook(ctx: Ctx, look: Look): Promise<{ id: string }> {
  const customer = await noteConsultation(ctx, look);
  if (!customer) throw new Refusal('ROW_UNKNOWN', ['input', 'customerId']);
  return customer;
}
