import type { Ctx } from '../../../kernel/context.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Employee } from '../../staff/index.ts';

/** The first leader above a person who still works here and is none of the others, who may not decide (rules 2, 6.2). */
export async function leaderAbove(
  ctx: Ctx,
  employeeId: string | null | undefined,
  others: readonly (string | null | undefined)[] = [],
): Promise<Employee | null> {
  const today = businessDate(ctx.now, ctx.zone);
  const passed = new Set([employeeId, ...others]);
  const above = async (id: string): Promise<Employee | null> => {
    const person = await loadRow(ctx, Employee, { by: { id }, pastScope: true });
    return person?.manager ? loadRow(ctx, Employee, { by: { id: person.manager.id }, pastScope: true }) : null;
  };
  let leader = employeeId ? await above(employeeId) : null;
  // A circle that is there already ends the way.
  const seen = new Set<string>();
  while (leader && (passed.has(leader.id) || (leader.leftOn !== null && leader.leftOn < today))) {
    if (seen.has(leader.id)) return null;
    seen.add(leader.id);
    leader = await above(leader.id);
  }
  return leader;
}
