import { defineJob } from '../jobs/index.ts';
import { runAbc } from './abc/abc-run.actions.ts';
import { runAxes } from './axes/axes.actions.ts';
import { hasUnclassified } from './axes/axes.queries.ts';
import { endOverrides } from './overrides/grade-override.actions.ts';
import { runPriceLevels } from './price-levels/price-level.actions.ts';

defineJob({
  name: 'abc.classify',
  description: 'Gives every customer its class A, B or C at the start of a quarter (rules 7.3).',
  schedule: '0 3 1 1,4,7,10 *',
  run: async (ctx) => {
    await runAbc(ctx);
    await runAxes(ctx);
  },
});

defineJob({
  name: 'customers.classify',
  description: 'Trade class and volume class of every customer, each night (rules 7.1).',
  schedule: '30 3 * * *',
  isOverdue: hasUnclassified,
  run: runAxes,
});

defineJob({
  name: 'grades.endOverrides',
  description: 'Ends grades that were set by hand, on the day after their last one (rules 7.3).',
  schedule: '10 0 * * *',
  run: endOverrides,
});

defineJob({
  name: 'priceLevels.compute',
  description: 'Price levels of the quarter to date each month, and of the whole quarter at its end (rules 8.9).',
  schedule: '0 4 1 * *',
  run: runPriceLevels,
});
