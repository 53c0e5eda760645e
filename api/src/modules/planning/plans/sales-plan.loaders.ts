import DataLoader from 'dataloader';

import type { Ctx } from '../../../kernel/context.ts';
import { type SoldQuestion, sumSold } from './sold.queries.ts';

const loaders = new WeakMap<Ctx, DataLoader<SoldQuestion, string, string>>();

function makeLoader(ctx: Ctx): DataLoader<SoldQuestion, string, string> {
  const batch = async (questions: readonly SoldQuestion[]): Promise<string[]> => {
    const sold = await sumSold(ctx, questions);
    return questions.map(({ id }) => sold.get(id) ?? '0');
  };
  return new DataLoader(batch, { cacheKeyFn: ({ id }) => id });
}

/** What was sold in the period of a plan; all plans of a page in one statement. */
export function loadSold(ctx: Ctx, question: SoldQuestion): Promise<string> {
  const known = loaders.get(ctx) ?? makeLoader(ctx);
  loaders.set(ctx, known);
  return known.load(question);
}
