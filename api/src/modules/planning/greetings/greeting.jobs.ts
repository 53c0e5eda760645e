import { add } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { defineJob } from '../../jobs/index.ts';
import { GreetingRound } from './greeting-round.entity.ts';
import { FILL_JOB } from './greeting.actions.ts';
import { Greeting } from './greeting.entity.ts';
import { customersToGreet } from './greeting.queries.ts';

const BATCH = 500;

defineJob<{ roundId: string; grades: string[] }>({
  name: FILL_JOB,
  description: 'Puts the trading customers of the chosen grades on a list of holiday greetings.',
  async run(ctx, { roundId, grades }) {
    for (let done = 0, count = BATCH; count === BATCH; done += count) {
      ({ count } = await ctx.act('greetingRoundCreate', async (inside) => {
        const ids = await customersToGreet(inside, { roundId, grades, most: BATCH });
        const round = inside.em.getReference(GreetingRound, roundId);
        for (const { id } of ids) add(inside, Greeting, { round, customer: inside.em.getReference(Customer, id) });
        return { count: ids.length };
      }));
      await ctx.progress(done + count, done + count);
    }
  },
});
