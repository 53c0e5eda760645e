import { businessDate } from '../../../kernel/period.ts';
import { defineJob } from '../../jobs/index.ts';
import { defineNotification, notify } from '../../notifications/index.ts';
import { lastEvaluationPeriod } from '../agents/agent-evaluation.rules.ts';
import { countDueAgents, findOverdueReports, holdersOf } from './due.queries.ts';

defineNotification('SALES_EVENT_REPORT_OVERDUE', {
  description: 'The effect report of an event is overdue (domain-rules 8.10).',
});
defineNotification('AGENTS_TO_EVALUATE', {
  description: 'Own agents are to be evaluated for the period that is over (domain-rules 8.7).',
});

/** Once for each event, and once for each rep and period: a key is told once. */
defineJob({
  name: 'planning.remind',
  description: 'Reminds of effect reports that are overdue and, at the start of a quarter, of agents to be evaluated.',
  schedule: '15 8 * * *',
  async run(ctx) {
    const today = businessDate(ctx.now, ctx.zone);
    const managers = await holdersOf(ctx, 'salesEvent:manage');
    await ctx.each(await findOverdueReports(ctx, today), {
      name: 'salesEventRemind',
      key: ({ id }) => id,
      work: async (inside, { id, name, reportDueOn, leadId }) => {
        const to = leadId ? [leadId] : managers;
        const facts = { name, dueOn: reportDueOn };
        await notify(inside, {
          kind: 'SALES_EVENT_REPORT_OVERDUE',
          to,
          subject: { type: 'SalesEvent', id },
          facts,
          key: id,
        });
      },
    });

    const periods = { year: lastEvaluationPeriod(today, false), quarter: lastEvaluationPeriod(today, true) };
    await ctx.each(await countDueAgents(ctx, periods), {
      name: 'agentsRemind',
      key: ({ repId }) => repId,
      work: (inside, { repId, count }) =>
        notify(inside, {
          kind: 'AGENTS_TO_EVALUATE',
          to: [repId],
          facts: { n: count },
          key: `${repId} ${periods.quarter.from}`,
        }),
    });
  },
});
