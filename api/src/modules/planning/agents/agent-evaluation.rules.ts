import { addDays, addMonthsClamped, type LocalDate, type Period, startOfQuarter } from '../../../kernel/period.ts';
import { isBlank } from '../../../kernel/text.ts';

/** What an agent is judged by, each 1 to 5 with a fact (rules 8.7). */
export const AGENT_ITEMS = [
  'SALES_AGAINST_TASK',
  'PAYMENT',
  'STOCK_AND_PRICE_DISCIPLINE',
  'SECOND_TIER_CUSTOMERS',
  'IMAGE_AND_PROMOTION',
  'COMPLAINTS',
] as const;
export type AgentItem = (typeof AGENT_ITEMS)[number];

export const AGENT_RESULTS = ['KEEP', 'IMPROVE', 'END'] as const;
export type AgentResult = (typeof AGENT_RESULTS)[number];

/** Customer types whose holders sell for us (rules 8.7). */
const AGENT_TYPES: readonly string[] = ['AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE'];

export function whyNotAgent(type: string | null): 'CUSTOMER_NOT_AN_AGENT' | null {
  return type !== null && AGENT_TYPES.includes(type) ? null : 'CUSTOMER_NOT_AN_AGENT';
}

/** Yearly, for MAIN customers quarterly (rules 8.7). */
export function evaluationPeriod(day: LocalDate, isMain: boolean): Period {
  if (!isMain) return { from: `${day.slice(0, 4)}-01-01`, to: `${Number(day.slice(0, 4)) + 1}-01-01` };
  const from = startOfQuarter(day);
  return { from, to: addMonthsClamped(from, 3) };
}

/** The period that was over last: it is evaluated within the period after it. */
export function lastEvaluationPeriod(day: LocalDate, isMain: boolean): Period {
  return evaluationPeriod(addDays(evaluationPeriod(day, isMain).from, -1), isMain);
}

export interface ItemJudgement {
  readonly item: AgentItem;
  readonly rating: number;
  readonly fact: string;
}

/** Every item once, each with a rating and a fact. */
export function whyNotJudgements(
  given: readonly ItemJudgement[],
): 'AGENT_ITEMS_INCOMPLETE' | 'VALUE_OUT_OF_RANGE' | 'TEXT_REQUIRED' | null {
  const items = new Set(given.map(({ item }) => item));
  if (items.size !== AGENT_ITEMS.length || given.length !== AGENT_ITEMS.length) return 'AGENT_ITEMS_INCOMPLETE';
  if (given.some(({ rating }) => !Number.isInteger(rating) || rating < 1 || rating > 5)) return 'VALUE_OUT_OF_RANGE';
  return given.some(({ fact }) => isBlank(fact)) ? 'TEXT_REQUIRED' : null;
}

export interface Verdict {
  readonly result: AgentResult;
  readonly measures: string | null;
  readonly recheckOn: LocalDate | null;
}

/** Who is to improve is told how and looked at again (rules 8.7). */
export function whyNotVerdict(
  { result, measures, recheckOn }: Verdict,
  today: LocalDate,
): 'AGENT_MEASURES_MISSING' | 'AGENT_RECHECK_NOT_LATER' | null {
  if (result !== 'IMPROVE') return null;
  if (isBlank(measures) || recheckOn === null) return 'AGENT_MEASURES_MISSING';
  return recheckOn > today ? null : 'AGENT_RECHECK_NOT_LATER';
}
