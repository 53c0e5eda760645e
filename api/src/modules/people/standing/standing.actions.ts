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
  const isEmployed = employment !== null;
  const shopId = isEmployed ? shopOn(facts, on) : null;
  const carrier = shopId === null ? null : await carrierOf(ctx, shopId, on);
  const manager = carrier === null || carrier === employeeId ? facts.managerId : carrier;
  return {
    on,
    employee: { id: employeeId },
    isEmployed,
    employment: refer(employment?.id),
    posting: refer(isEmployed ? heldOn(facts.postings, on)?.id : null),
    shop: refer(shopId),
    manager: refer(isEmployed ? manager : null),
    wage: refer(isEmployed ? inForceOn(facts.wages, on)?.id : null),
  };
}
