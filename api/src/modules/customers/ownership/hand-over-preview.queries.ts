import type { Ctx } from '../../../kernel/context.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { isInReach } from '../customers/customer.access.ts';
import { countOwnedByRegion } from './hand-over.queries.ts';
import type { HandOverPreview } from './hand-over.types.ts';
import { countHoldings } from './holding.ts';

export async function previewHandOver(ctx: Ctx, employeeId: string): Promise<HandOverPreview | null> {
  if (!isUuid(employeeId) || !isInReach(ctx.actor, { owner: { id: employeeId } })) return null;
  const holdings = await countHoldings(ctx, employeeId);
  const regions = await countOwnedByRegion(ctx, employeeId);
  return {
    holdings,
    regions: regions.map(({ regionId, customerCount }) => ({ region: { id: regionId }, customerCount })),
  };
}
