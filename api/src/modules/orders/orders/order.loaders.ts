import DataLoader from 'dataloader';

import type { Ctx } from '../../../kernel/context.ts';
import { sumBuyingFacts, type BuyingFacts } from './order.queries.ts';

type FactsLoader = DataLoader<string, BuyingFacts | null>;

/** One loader a request: the facts of all customers of a page come in one statement. */
const loaders = new WeakMap<Ctx, FactsLoader>();

function makeLoader(ctx: Ctx): FactsLoader {
  return new DataLoader(async (ids: readonly string[]) => {
    const facts = await sumBuyingFacts(ctx, ids);
    return ids.map((id) => facts.get(id) ?? null);
  });
}

/** Null where the customer has no counted order. */
export function loadBuyingFacts(ctx: Ctx, customerId: string): Promise<BuyingFacts | null> {
  const known = loaders.get(ctx) ?? makeLoader(ctx);
  loaders.set(ctx, known);
  return known.load(customerId);
}
