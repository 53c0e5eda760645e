import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { carrierOf, type StandingFacts, standingFacts } from './standing.queries.ts';
import { heldOn, inForceOn } from './standing.rules.ts';
import type { EmployeeStanding } from './standing.types.ts';

const refer = (id: string | null | undefined): { readonly id: string } | null => (id ? { id } : null);

/** Once somebody was posted, postings alone say where he worked (rules 17.6). */
function shopOn({ postings, shopId }: StandingFacts, on: LocalDate): string | null {
  return postings.length === 0 ? shopId : (heldOn(postings, on)?.shopId ?? null);
}

/** Store, post, wage and employment on any day (rules 20.0); null for somebody who is out of sight. */
export async function standingOf(ctx: Ctx, employeeId: string, on: LocalDate): Promise<EmployeeStanding | null> {
  const seen = isUuid(employeeId) ? await loadRow(ctx, Employee, { by: { id: employeeId }, only: ['name'] }) : null;
  const facts = seen && (await standingFacts(ctx, employeeId));
  if (!facts) return null;
  const employment = heldOn(facts.employments, on);
  const nothing = { isEmployed: false, employment: null, posting: null, shop: null, manager: null, wage: null };
  const of = { on, employee: { id: employeeId } };
  if (employment === null) return { ...of, ...nothing };
  const shopId = shopOn(facts, on);
  const carrier = shopId === null ? null : await carrierOf(ctx, shopId, on);
  return {
    ...of,
    isEmployed: true,
    employment: refer(employment.id),
    posting: refer(heldOn(facts.postings, on)?.id),
    shop: refer(shopId),
    manager: refer(carrier === null || carrier === employeeId ? facts.managerId : carrier),
    wage: refer(inForceOn(facts.wages, on)?.id),
  };
}
