import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { type Employee, settingNow } from '../../staff/index.ts';
import { TrialBriefing } from '../briefings/trial-briefing.entity.ts';
import { TrialMeasure } from '../measures/trial-measure.entity.ts';
import { tellSubmitted } from '../notices/trial.notices.ts';
import type { Trial } from '../trials/trial.entity.ts';
import { type Fault, faultsOfItems, faultsOfOutcome, whyNotRating, whyNotSubmit, whyNotWrite } from './review.rules.ts';
import { forbidOthers, trialOf } from './reviewer.actions.ts';
import { TrialStageItem } from './trial-stage-item.entity.ts';
import { TrialStage } from './trial-stage.entity.ts';
import type {
  TrialMeasureInput,
  TrialReviewItemInput,
  TrialReviewSaveInput,
  TrialReviewSubmitInput,
} from './trial-stage.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const MOST = { fact: 1_000, overall: 4_000, measure: 1_000, items: 100 } as const;

function checkTexts({ items, overallText }: TrialReviewSaveInput, measure?: TrialMeasureInput | null): void {
  const check = new InputCheck().text('overallText', overallText, { most: MOST.overall });
  check.rule('items', items.length > MOST.items ? 'VALUE_OUT_OF_RANGE' : null);
  for (const [index, { rating, fact }] of items.entries()) {
    check.text(`items.${index}.fact`, fact, { most: MOST.fact });
    check.rule(`items.${index}.rating`, whyNotRating(rating));
  }
  if (measure) check.text('measure.text', measure.text, { most: MOST.measure });
  check.done();
}

function itemNamed(rows: readonly TrialStageItem[], id: string, index: number): TrialStageItem {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Refusal('ROW_UNKNOWN', ['input', 'items', String(index), 'itemId']);
  return row;
}

/** The items in the order of the input, those that it leaves out after them. */
async function writeItems(
  ctx: Ctx,
  stage: TrialStage,
  given: readonly TrialReviewItemInput[],
): Promise<TrialStageItem[]> {
  const rows = await ctx.em.find(TrialStageItem, { stage }, { ...PAST_SCOPE, orderBy: { position: 'asc' } });
  const named: TrialStageItem[] = [];
  for (const [index, { itemId, rating, fact }] of given.entries()) {
    const row = itemNamed(rows, itemId, index);
    refuseIf(named.includes(row) ? 'TRIAL_ITEM_TWICE' : null, ['input', 'items', String(index), 'itemId']);
    if (rating !== undefined) row.rating = rating;
    if (fact !== undefined) row.fact = fact?.trim() || null;
    named.push(row);
  }
  return [...named, ...rows.filter((row) => !named.includes(row))];
}

/** What the reviewer has so far; nothing of it is asked for yet. */
export async function saveReview(ctx: Ctx, input: TrialReviewSaveInput): Promise<TrialStage> {
  checkTexts(input);
  const stage = await loadForChange(ctx, TrialStage, input);
  refuseIf(whyNotWrite(stage), ['input', 'id']);
  await forbidOthers(ctx, stage, await trialOf(ctx, stage));
  await writeItems(ctx, stage, input.items);
  if (input.overallText !== undefined) stage.draft = input.overallText?.trim() || null;
  stage.draftSavedAt = ctx.now;
  return stage;
}

async function isBriefed(ctx: Ctx, stage: TrialStage, manager: Employee): Promise<boolean> {
  const acknowledged = { stage, manager, acknowledgedAt: { $ne: null } };
  return (await ctx.em.count(TrialBriefing, acknowledged, PAST_SCOPE)) > 0;
}

interface Gated {
  readonly stage: TrialStage;
  readonly trial: Trial;
  readonly reviewer: Employee;
  readonly today: LocalDate;
}

/** The stage, held until the review is in: of two who submit it the second finds it submitted, or changed since. */
async function gate(ctx: Ctx, input: TrialReviewSubmitInput): Promise<Gated> {
  const stage = await loadForChange(ctx, TrialStage, input);
  refuseIf(whyNotWrite(stage), ['input', 'id']);
  const trial = await trialOf(ctx, stage);
  const reviewer = await forbidOthers(ctx, stage, trial);
  const today = businessDate(ctx.now, ctx.zone);
  const { state, stageNo, opensOn } = stage;
  const facts = { state, stageNo, opensOn, hasSelfAssessment: trial.hasSelfAssessment };
  refuseIf(whyNotSubmit({ ...facts, isBriefed: await isBriefed(ctx, stage, reviewer) }, today), ['input', 'id']);
  return { stage, trial, reviewer, today };
}

/** Beside the field that the input has; what it left out is told of all items. */
function checkReview(faults: readonly Fault[], given: number): void {
  const check = new InputCheck();
  for (const [path, code] of faults) {
    const [noun, index] = path.split('.');
    const isLeftOut = noun === 'items' && index !== undefined && Number(index) >= given;
    check.rule(isLeftOut ? 'items' : path, code);
  }
  check.done();
}

function addMeasure(ctx: Ctx, stage: TrialStage, { kind, text, dueOn, recheckOn }: TrialMeasureInput): TrialMeasure {
  return add(ctx, TrialMeasure, {
    stage,
    kind,
    text: text.trim(),
    dueOn: dueOn ?? null,
    recheckOn: recheckOn ?? null,
  });
}

/** Once, with facts; HR learns it at once, the person after some days (rules 19.3). */
export async function submitReview(ctx: Ctx, input: TrialReviewSubmitInput): Promise<TrialStage> {
  const { result = null, recommendation = null, measure: given = null } = input;
  checkTexts(input, given);
  const { stage, reviewer, today } = await gate(ctx, input);
  const items = await writeItems(ctx, stage, input.items);
  const stock = await settingNow(ctx, 'trial.stockRemarks');
  const review = { stageNo: stage.stageNo, items, result, recommendation, measure: given };
  checkReview([...faultsOfItems(items, stock), ...faultsOfOutcome(review, today)], input.items.length);

  const overallText = input.overallText === undefined ? stage.draft : input.overallText?.trim() || null;
  const isShown = stage.stageNo < 3;
  const shownOn = isShown ? addDays(today, await settingNow(ctx, 'trial.resultShownDays')) : null;
  Object.assign(stage, { state: 'SUBMITTED', result, recommendation, overallText, draft: null, shownOn });
  Object.assign(stage, { submittedAt: ctx.now, submittedBy: reviewer });
  const measure = given && addMeasure(ctx, stage, given);
  await tellSubmitted(ctx, stage, measure);
  return stage;
}
