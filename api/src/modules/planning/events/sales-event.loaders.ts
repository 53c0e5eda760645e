import DataLoader from 'dataloader';

import type { Ctx } from '../../../kernel/context.ts';
import { countEffects, type EffectCounts } from './effect.queries.ts';

const NOTHING: EffectCounts = { leadCount: 0, orderCount: 0, orderAmount: '0', cost: '0' };
const loaders = new WeakMap<Ctx, DataLoader<string, EffectCounts>>();

function makeLoader(ctx: Ctx): DataLoader<string, EffectCounts> {
  return new DataLoader(async (ids: readonly string[]) => {
    const effects = await countEffects(ctx, ids);
    return ids.map((id) => effects.get(id) ?? NOTHING);
  });
}

/** The counts of all events of a page in one statement. */
export function loadEffect(ctx: Ctx, id: string): Promise<EffectCounts> {
  const known = loaders.get(ctx) ?? makeLoader(ctx);
  loaders.set(ctx, known);
  return known.load(id);
}
