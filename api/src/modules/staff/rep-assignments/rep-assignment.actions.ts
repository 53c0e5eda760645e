import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../employees/employee.entity.ts';
import { RepAssignment } from './rep-assignment.entity.ts';
import { overlaps, type Span, whyNotSpan } from './rep-assignment.rules.ts';
import type { RepAssignmentCreateInput, RepAssignmentEndInput } from './rep-assignment.types.ts';

/** @param own the assignment itself, which may overlap with its former days. */
async function refuseOverlap(
  ctx: Ctx,
  span: Span & Pick<RepAssignment, 'assistant' | 'rep'>,
  own?: RepAssignment,
): Promise<void> {
  const { assistant, rep } = span;
  const others = await ctx.em.find(RepAssignment, { assistant, rep }, { filters: { scope: false } });
  if (others.some((other) => other !== own && overlaps(span, other)))
    throw new Refusal('ASSIGNMENT_OVERLAPS', ['input', 'startsOn']);
}

export async function createRepAssignment(ctx: Ctx, input: RepAssignmentCreateInput): Promise<RepAssignment> {
  const { startsOn, endsOn = null } = input;
  new InputCheck()
    .rule('endsOn', whyNotSpan({ startsOn, endsOn }))
    .rule('repId', input.repId === input.assistantId ? 'ASSIGNMENT_OF_SELF' : null)
    .done();
  const assistant = await loadReferred(ctx, Employee, { id: input.assistantId, path: 'assistantId' });
  const rep = await loadReferred(ctx, Employee, { id: input.repId, path: 'repId' });

  await refuseOverlap(ctx, { assistant, rep, startsOn, endsOn });
  return add(ctx, RepAssignment, { assistant, rep, startsOn, endsOn });
}

/** From the day after the last one the assistant sees nothing more of that rep's customers. */
export async function endRepAssignment(ctx: Ctx, input: RepAssignmentEndInput): Promise<RepAssignment> {
  const assignment = await loadForChange(ctx, RepAssignment, input);
  const { assistant, rep, startsOn } = assignment;
  const endsOn = input.endsOn ?? null;
  refuseIf(whyNotSpan({ startsOn, endsOn }), ['input', 'endsOn']);
  await refuseOverlap(ctx, { assistant, rep, startsOn, endsOn }, assignment);
  assignment.endsOn = endsOn;
  return assignment;
}
