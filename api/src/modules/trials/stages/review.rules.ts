import type { LocalDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import { isBlank } from '../../../kernel/text.ts';
import type { TrialMeasureKind } from '../measures/trial-measure.enums.ts';
import type { TrialDecision } from '../trials/trial.enums.ts';
import { isStockRemark } from './stock-remarks.rules.ts';
import type { TrialStageResult, TrialStageState } from './trial-stage.enums.ts';

const LOWEST = 1;
const HIGHEST = 4;

export interface RatedItem {
  readonly rating?: number | null | undefined;
  readonly fact?: string | null | undefined;
}

export interface GivenMeasure {
  readonly kind: TrialMeasureKind;
  readonly text?: string | null | undefined;
  readonly dueOn?: LocalDate | null | undefined;
  readonly recheckOn?: LocalDate | null | undefined;
}

export interface Review {
  readonly stageNo: number;
  /** In the order of the input. */
  readonly items: readonly RatedItem[];
  readonly result?: TrialStageResult | null | undefined;
  readonly recommendation?: TrialDecision | null | undefined;
  readonly measure?: GivenMeasure | null | undefined;
}

/** What is wrong, and with which field of the input. */
export type Fault = readonly [path: string, code: RefusalCode];

export interface Gate {
  readonly state: TrialStageState;
  readonly stageNo: number;
  readonly opensOn: LocalDate;
  readonly hasSelfAssessment: boolean;
  /** Of who reviews now. */
  readonly isBriefed: boolean;
}

export function whyNotWrite({ state }: Pick<Gate, 'state'>): 'TRIAL_STAGE_SUBMITTED' | 'TRIAL_CLOSED' | null {
  if (state === 'SUBMITTED') return 'TRIAL_STAGE_SUBMITTED';
  return state === 'CALLED_OFF' ? 'TRIAL_CLOSED' : null;
}

/** Whether the time for a review has come, and what goes before it is done (rules 19.3). */
export function whyNotSubmit(gate: Gate, today: LocalDate): RefusalCode | null {
  const written = whyNotWrite(gate);
  if (written) return written;
  if (today < gate.opensOn) return 'TRIAL_STAGE_NOT_OPEN';
  if (!gate.isBriefed) return 'TRIAL_BRIEFING_MISSING';
  return gate.stageNo === 3 && !gate.hasSelfAssessment ? 'TRIAL_SELF_ASSESSMENT_MISSING' : null;
}

export function whyNotRating(rating: number | null | undefined): 'VALUE_OUT_OF_RANGE' | null {
  if (rating === null || rating === undefined) return null;
  return rating >= LOWEST && rating <= HIGHEST ? null : 'VALUE_OUT_OF_RANGE';
}

function whyNotFact(fact: string | null | undefined, stock: readonly string[]): RefusalCode | null {
  if (isBlank(fact)) return 'TRIAL_FACT_MISSING';
  return isStockRemark(fact ?? '', stock) ? 'TRIAL_FACT_IS_STOCK' : null;
}

/** Every item has a rating and a fact; where no remark at all is one, that is said as well (rules 19.3). */
export function faultsOfItems(items: readonly RatedItem[], stock: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  let facts = 0;
  for (const [index, { rating, fact }] of items.entries()) {
    if (rating === null || rating === undefined) faults.push([`items.${index}.rating`, 'TRIAL_ITEM_NOT_RATED']);
    const why = whyNotFact(fact, stock);
    if (why) faults.push([`items.${index}.fact`, why]);
    else facts += 1;
  }
  return facts === 0 ? [['items', 'TRIAL_ONLY_STOCK_REMARKS'], ...faults] : faults;
}

function faultsOfGuidance({ dueOn, recheckOn }: GivenMeasure, today: LocalDate): Fault[] {
  const faults: Fault[] = [];
  if (!dueOn) faults.push(['measure.dueOn', 'VALUE_REQUIRED']);
  else if (dueOn <= today) faults.push(['measure.dueOn', 'TRIAL_MEASURE_NOT_AHEAD']);
  if (!recheckOn) faults.push(['measure.recheckOn', 'VALUE_REQUIRED']);
  else if (recheckOn <= today) faults.push(['measure.recheckOn', 'TRIAL_MEASURE_NOT_AHEAD']);
  else if (dueOn && recheckOn < dueOn) faults.push(['measure.recheckOn', 'TRIAL_RECHECK_BEFORE_DUE']);
  return faults;
}

/** Guidance says what, by when and when it is checked again; the others are words alone (rules 19.3). */
function faultsOfMeasure(measure: GivenMeasure, today: LocalDate): Fault[] {
  const faults: Fault[] = isBlank(measure.text) ? [['measure.text', 'TEXT_REQUIRED']] : [];
  if (measure.kind === 'GUIDANCE') return [...faults, ...faultsOfGuidance(measure, today)];
  for (const name of ['dueOn', 'recheckOn'] as const)
    if (measure[name]) faults.push([`measure.${name}`, 'TRIAL_MEASURE_DATES_UNFIT']);
  return faults;
}

function faultsOfNotQualified({ items, measure }: Review, today: LocalDate): Fault[] {
  const faults: Fault[] = items.some(({ rating }) => rating === LOWEST) ? [] : [['result', 'TRIAL_NO_ITEM_RATED_ONE']];
  if (!measure) return [...faults, ['measure', 'TRIAL_MEASURE_MISSING']];
  return [...faults, ...faultsOfMeasure(measure, today)];
}

/** What a review comes to: stages 1 and 2 have a result and perhaps a measure, stage 3 a recommendation (rules 19.2, 19.3). */
export function faultsOfOutcome(review: Review, today: LocalDate): Fault[] {
  const { stageNo, result, recommendation, measure } = review;
  const isLast = stageNo === 3;
  const [name, value] = isLast ? ['recommendation', recommendation] : ['result', result];
  const [otherName, other] = isLast ? ['result', result] : ['recommendation', recommendation];
  const faults: Fault[] = value ? [] : [[name, 'VALUE_REQUIRED']];
  if (other) faults.push([otherName, 'TRIAL_RESULT_UNFIT']);
  if (!isLast && result === 'NOT_QUALIFIED') return [...faults, ...faultsOfNotQualified(review, today)];
  return measure ? [...faults, ['measure', 'TRIAL_MEASURE_UNFIT']] : faults;
}
