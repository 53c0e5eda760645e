import type { Ctx } from '../../../kernel/context.ts';
import { businessDate, startOfLocalDay } from '../../../kernel/period.ts';
import { settleFindings } from '../../findings/index.ts';
import { loadCalendar, settingNow } from '../../staff/index.ts';
import { isStockRemark } from '../stages/stock-remarks.rules.ts';
import { alikeFacts, type WrittenFact } from './fact-likeness.rules.ts';
import {
  allShopIds,
  outcomes,
  trialFacts,
  waitingStages,
  type WrittenStage,
  writtenStages,
} from './trial-facts.queries.ts';
import {
  findFormulas,
  findLateDecision,
  findMissingBriefing,
  findOverdueStage,
  findUndetected,
  type StageWriting,
} from './trial-findings.rules.ts';

const RULES = ['FND-40', 'FND-41', 'FND-42', 'FND-43', 'FND-44'];
const EVER = '9999-12-31';

function writingsOf(stages: readonly WrittenStage[], stock: readonly string[]): StageWriting[] {
  const alike = new Map<WrittenFact, ReadonlySet<string>>();
  const factsOf = new Map<WrittenStage, readonly WrittenFact[]>();
  for (const own of Map.groupBy(stages, ({ authorId }) => authorId).values()) {
    const facts = own.flatMap((stage) => {
      const { id: stageId, employeeId, employeeName } = stage;
      const list = stage.facts.map(({ item, text }): WrittenFact => ({
        stageId,
        employeeId,
        employeeName,
        item,
        text,
      }));
      factsOf.set(stage, list);
      return list;
    });
    for (const [fact, others] of alikeFacts(facts)) alike.set(fact, others);
  }
  return stages.map((stage) => {
    const facts = factsOf.get(stage) ?? [];
    const isStock = (fact: WrittenFact): boolean => isStockRemark(fact.text, stock);
    return {
      stage,
      authorId: stage.authorId,
      remarkCount: facts.length,
      stockCount: facts.filter(isStock).length,
      alikeCount: facts.filter((fact) => alike.has(fact)).length,
      formulaCount: facts.filter((fact) => isStock(fact) || alike.has(fact)).length,
      alikeStages: [...new Set(facts.flatMap((fact) => [...(alike.get(fact) ?? [])]))].toSorted(),
    };
  });
}

/**
 * Looks by the rules FND-40 to FND-44 at the trials of this year and the last one (rules 19.5). What is cured closes by itself;
 * doing it again changes nothing.
 */
export async function findInTrials(ctx: Ctx): Promise<void> {
  const today = businessDate(ctx.now, ctx.zone);
  const since = `${Number(today.slice(0, 4)) - 1}-01-01`;
  const calendar = await loadCalendar(ctx);
  const [stock, stockShare, briefingDays, share, least] = await Promise.all([
    settingNow(ctx, 'trial.stockRemarks'),
    settingNow(ctx, 'trial.stockShare'),
    settingNow(ctx, 'trial.briefingDays'),
    settingNow(ctx, 'trial.undetectedShare'),
    settingNow(ctx, 'trial.undetectedLeast'),
  ]);
  const waiting = await waitingStages(ctx, since);
  const written = await writtenStages(ctx, { since, before: startOfLocalDay(today, ctx.zone) });
  const found = [
    ...waiting.flatMap((stage) => findOverdueStage(stage, today)),
    ...waiting.flatMap((stage) => findMissingBriefing(stage, { today, calendar, briefingDays })),
    ...writingsOf(written, stock).flatMap((writing) => findFormulas(writing, stockShare)),
    ...(await trialFacts(ctx, since)).flatMap((trial) => findLateDecision(trial, today)),
    ...findUndetected(await outcomes(ctx, since), { share, least }),
  ];
  await settleFindings(ctx, { rules: RULES, shopIds: await allShopIds(ctx), period: { from: since, to: EVER } }, found);
}
