import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Customer, isInReach } from '../../customers/index.ts';
import { Region } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { AgentEvaluation } from './agent-evaluation.entity.ts';
import {
  evaluationPeriod,
  lastEvaluationPeriod,
  whyNotAgent,
  whyNotJudgements,
  whyNotVerdict,
} from './agent-evaluation.rules.ts';
import { AgentRating } from './agent-rating.entity.ts';
import type { AgentEvaluationRecordInput, MarketBreachReportInput } from './agent.types.ts';
import { MarketBreach } from './market-breach.entity.ts';

const FACT = { most: 500 } as const;
const TEXT = { most: 1000, required: true } as const;

function checkEvaluation(input: AgentEvaluationRecordInput, today: string): void {
  const { result, measures = null, recheckOn = null } = input;
  const check = new InputCheck()
    .rule('ratings', whyNotJudgements(input.ratings))
    .text('measures', measures, { most: 1000 })
    .rule('recheckOn', whyNotVerdict({ result, measures, recheckOn }, today));
  for (const [index, { fact }] of input.ratings.entries()) check.text(`ratings.${index}.fact`, fact, FACT);
  check.done();
}

async function agentOf(ctx: Ctx, customerId: string): Promise<Customer> {
  const customer = await loadReferred(ctx, Customer, { id: customerId, path: 'customerId' });
  refuseIf(whyNotAgent(customer.type), ['input', 'customerId']);
  return customer;
}

/** One evaluation an agent and period, with all its items (rules 8.7). */
export async function evaluateAgent(ctx: Ctx, input: AgentEvaluationRecordInput): Promise<AgentEvaluation> {
  const today = businessDate(ctx.now, ctx.zone);
  checkEvaluation(input, today);
  const customer = await agentOf(ctx, input.customerId);
  if (!isInReach(ctx.actor, customer)) forbid();
  const isMain = customer.volumeClass === 'MAIN';
  const { from, to } = input.isForRunningPeriod ? evaluationPeriod(today, isMain) : lastEvaluationPeriod(today, isMain);
  const same = { customer, periodFrom: from, periodTo: to };
  if ((await ctx.em.count(AgentEvaluation, same, { filters: { scope: false } })) > 0)
    throw new Refusal('AGENT_EVALUATED_ALREADY', ['input', 'customerId']);

  const evaluation = add(ctx, AgentEvaluation, {
    ...same,
    evaluatedBy: actingEmployee(ctx),
    evaluatedOn: today,
    result: input.result,
    measures: input.measures?.trim() || null,
    recheckOn: input.recheckOn ?? null,
  });
  for (const { item, rating, fact } of input.ratings)
    add(ctx, AgentRating, { evaluation, item, rating, fact: fact.trim() });
  return evaluation;
}

/** Against the agent, with evidence; the order of the market is everybody's business (rules 8.7). */
export async function reportBreach(ctx: Ctx, input: MarketBreachReportInput): Promise<MarketBreach> {
  new InputCheck()
    .text('fact', input.fact, TEXT)
    .text('evidence', input.evidence, TEXT)
    .rule('happenedOn', input.happenedOn > businessDate(ctx.now, ctx.zone) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const customer = await agentOf(ctx, input.customerId);
  const region = await loadReferred(ctx, Region, { id: input.regionId, path: 'regionId' });
  return add(ctx, MarketBreach, {
    customer,
    region,
    happenedOn: input.happenedOn,
    fact: input.fact.trim(),
    evidence: input.evidence.trim(),
    reportedBy: actingEmployee(ctx),
  });
}
