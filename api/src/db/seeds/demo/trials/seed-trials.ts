import type { Ctx } from '../../../../kernel/context.ts';
import {
  findInTrials,
  settleTrial,
  Trial,
  TrialBriefing,
  TrialMeasure,
  TrialNote,
  TrialSelfAssessment,
  TrialStage,
  TrialStageItem,
  trialsToSettle,
} from '../../../../modules/trials/index.ts';
import { insert } from '../insert.ts';
import type { Making } from '../making.ts';
import { trialRows, type TemplateItem, type UsedTemplate } from './trial.rows.ts';

const TEMPLATE = `/* demo.template */ update trial_templates set is_in_use = true
  where id = (select id from trial_templates where post = 'CLERK' order by valid_from limit 1) returning id, months`;
const ITEMS = `/* demo.items */ select stage_no as "stageNo", position, name_zh as "nameZh", name_en as "nameEn",
    meaning_zh as "meaningZh", meaning_en as "meaningEn"
  from trial_template_items where template_id = ?::uuid order by stage_no, position`;

async function useTemplate({ em }: Ctx): Promise<UsedTemplate | null> {
  const [template] = await em.execute<{ id: string; months: number }[]>(TEMPLATE);
  if (!template) return null;
  return { ...template, items: await em.execute<TemplateItem[]>(ITEMS, [template.id]) };
}

/** Seven trials, with what the day brings about and what rules find in them (rules 19). */
export async function seedTrials(ctx: Ctx, making: Making): Promise<void> {
  const template = await useTemplate(ctx);
  if (!template) return;
  const rows = trialRows({ making, template });
  await insert(ctx.em, Trial, rows.trials);
  await insert(ctx.em, TrialStage, rows.stages);
  await insert(ctx.em, TrialStageItem, rows.items);
  await insert(ctx.em, TrialBriefing, rows.briefings);
  await insert(ctx.em, TrialMeasure, rows.measures);
  await insert(ctx.em, TrialSelfAssessment, rows.selfAssessments);
  await insert(ctx.em, TrialNote, rows.notes);
  for (const { id } of await trialsToSettle(ctx, { ending: false })) await settleTrial(ctx, id);
  await findInTrials(ctx);
}
