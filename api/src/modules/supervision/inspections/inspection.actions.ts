import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Shop } from '../../staff/index.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { mayInspect, whyNotInspect } from './inspection.access.ts';
import { Inspection } from './inspection.entity.ts';
import { INSPECTION_ITEMS, type Notes, type Scores, whyNotMend, whyNotScore } from './inspection.rules.ts';
import type { InspectionEditInput, InspectionRecordInput } from './inspection.types.ts';

const NOTE = 500;
const COLUMNS = INSPECTION_ITEMS.flatMap((item) => [`${item}Score`, `${item}Note`] as const);

function checkItems(input: Partial<Scores> & Notes): void {
  const check = new InputCheck();
  for (const item of INSPECTION_ITEMS) {
    check.rule(`${item}Score`, whyNotScore(input[`${item}Score`]));
    check.text(`${item}Note`, input[`${item}Note`], { most: NOTE });
  }
  check.done();
}

/** Now, by the leader of the region (rules 18.4). */
export async function recordInspection(ctx: Ctx, input: InspectionRecordInput): Promise<Inspection> {
  checkItems(input);
  const inspector = actingPerson(ctx);
  const shop = await loadReferred(ctx, Shop, { id: input.shopId, path: 'shopId' });
  if (!mayInspect(ctx.actor, shop)) forbid();
  refuseIf(whyNotInspect(ctx.actor, shop), ['input', 'shopId']);
  const isClosed = shop.closedOn !== null && shop.closedOn < businessDate(ctx.now, ctx.zone);
  refuseIf(isClosed ? 'SHOP_CLOSED' : null, ['input', 'shopId']);
  const inspection = add(ctx, Inspection, { shop, at: ctx.now, inspector });
  assignGiven(inspection, input, COLUMNS);
  return inspection;
}

export async function editInspection(ctx: Ctx, input: InspectionEditInput): Promise<Inspection> {
  checkItems(input);
  const inspection = await loadForChange(ctx, Inspection, input);
  if (inspection.inspector.id !== ctx.actor.employeeId) forbid();
  refuseIf(whyNotMend(inspection.at, ctx), ['input', 'id']);
  assignGiven(inspection, input, COLUMNS);
  return inspection;
}
