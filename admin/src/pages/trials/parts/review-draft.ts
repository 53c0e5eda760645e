import { changesOf, same, type FormState } from '../../../lib/form-state.ts';

/** What a review holds on the server, as far as its form begins with it. */
export interface SavedReview {
  readonly items: readonly { readonly id: string; readonly rating: number | null; readonly fact: string | null }[];
  readonly overallText: string | null;
}

export type MeasureKind = 'GUIDANCE' | 'WARNING' | 'DISMISS';
export const MEASURE_KINDS: readonly MeasureKind[] = ['GUIDANCE', 'WARNING', 'DISMISS'];

/** Every field of the form under one flat name; the server keeps those of `savedState`, the browser all. */
export const ratingOf = (itemId: string): string => `rating.${itemId}`;
export const factOf = (itemId: string): string => `fact.${itemId}`;
export const textOf = (state: FormState, name: string): string => String(state[name] ?? '').trim();

/** The fields that stay in the browser until the review is submitted. */
const LOCAL: FormState = { result: '', recommendation: '', kind: '', text: '', dueOn: '', recheckOn: '' };

export function savedState({ items, overallText }: SavedReview): FormState {
  const typed = items.flatMap(({ id, rating, fact }): [string, string][] => [
    [ratingOf(id), rating === null ? '' : String(rating)],
    [factOf(id), fact ?? ''],
  ]);
  return { ...LOCAL, ...Object.fromEntries(typed), overall: overallText ?? '' };
}

export interface Kept {
  /** What the server had when this was typed. */
  readonly base: FormState;
  readonly typed: FormState;
}

/**
 * What was typed here and what came in from elsewhere since: a field that only one side touched takes that side, one that both
 * touched stays as it was typed here and is named with the other text.
 */
export function merged(kept: Kept, theirs: FormState): Kept & { readonly conflicts: FormState } {
  const mine = Object.fromEntries(Object.entries(changesOf(kept.base, kept.typed)).filter(([name]) => name in theirs));
  const both = Object.keys(mine).filter(
    (name) => !(name in LOCAL) && !same(theirs[name], kept.base[name]) && !same(theirs[name], mine[name]),
  );
  return {
    base: theirs,
    typed: { ...theirs, ...mine },
    conflicts: Object.fromEntries(both.map((name) => [name, theirs[name]])),
  };
}

/** Whether the server lacks something of what was typed. */
export function isUnsaved({ base, typed }: Kept): boolean {
  return Object.keys(changesOf(base, typed)).some((name) => !(name in LOCAL));
}

/** What the server has now; the fields that stay in the browser are still not there. */
export function afterSave({ base, typed }: Kept, sent: FormState): Kept {
  const known = Object.entries(sent).filter(([name]) => !(name in LOCAL));
  return { base: { ...base, ...Object.fromEntries(known) }, typed };
}

interface TypedItem {
  readonly itemId: string;
  readonly rating: number | null;
  readonly fact: string | null;
}

export function typedItems(itemIds: readonly string[], state: FormState): TypedItem[] {
  return itemIds.map((itemId) => ({
    itemId,
    rating: Number(textOf(state, ratingOf(itemId))) || null,
    fact: textOf(state, factOf(itemId)) || null,
  }));
}

export interface TypedMeasure {
  readonly kind: MeasureKind;
  readonly text: string;
  readonly dueOn: string | null;
  readonly recheckOn: string | null;
}

/** Guidance alone has days. */
export function typedMeasure(state: FormState): TypedMeasure | null {
  const kind = MEASURE_KINDS.find((one) => one === state['kind']);
  if (!kind || state['result'] !== 'NOT_QUALIFIED') return null;
  const day = (name: string): string | null => (kind === 'GUIDANCE' ? textOf(state, name) || null : null);
  return { kind, text: textOf(state, 'text'), dueOn: day('dueOn'), recheckOn: day('recheckOn') };
}

export type Gap =
  | 'missingRating'
  | 'missingFact'
  | 'missingResult'
  | 'missingRecommendation'
  | 'missingMeasure'
  | 'missingText'
  | 'missingDay';

/** What is still to be filled in before the review can be submitted, by field, in the order of the form. */
export function gapsOf(itemIds: readonly string[], stageNo: number, state: FormState): { name: string; gap: Gap }[] {
  const isBlank = (name: string): boolean => textOf(state, name) === '';
  const wanted: [name: string, gap: Gap][] = itemIds.flatMap((id): [string, Gap][] => [
    [ratingOf(id), 'missingRating'],
    [factOf(id), 'missingFact'],
  ]);
  if (stageNo === 3) wanted.push(['recommendation', 'missingRecommendation']);
  else wanted.push(['result', 'missingResult']);
  if (stageNo < 3 && state['result'] === 'NOT_QUALIFIED') wanted.push(...measureGaps(state));
  return wanted.filter(([name]) => isBlank(name)).map(([name, gap]) => ({ name, gap }));
}

function measureGaps(state: FormState): [string, Gap][] {
  const days: [string, Gap][] =
    state['kind'] === 'GUIDANCE'
      ? [
          ['dueOn', 'missingDay'],
          ['recheckOn', 'missingDay'],
        ]
      : [];
  return [['kind', 'missingMeasure'], ['text', 'missingText'], ...days];
}

/** Where a refusal belongs in the form: `items.3.fact` of the input is the fact of the fourth item. */
export function fieldOfRefusal(path: string, itemIds: readonly string[]): string {
  const [, place = '', part = ''] = /^items\.(\d+)\.(rating|fact)$/.exec(path) ?? [];
  const itemId = itemIds[Number(place)];
  if (place !== '' && itemId !== undefined) return part === 'rating' ? ratingOf(itemId) : factOf(itemId);
  const [, name] = /^measure\.(\w+)$/.exec(path) ?? [];
  if (path === 'measure') return 'kind';
  return path === 'overallText' ? 'overall' : (name ?? path);
}

/** How many items have rating and fact. */
export function doneCount(itemIds: readonly string[], state: FormState): number {
  return typedItems(itemIds, state).filter(({ rating, fact }) => rating !== null && fact !== null).length;
}

/** The review as `trialReviewSubmit` takes it. */
export function submission(itemIds: readonly string[], stageNo: number, state: FormState) {
  const isLast = stageNo === 3;
  const recommendation = (['CONFIRM', 'NOT_HIRED'] as const).find((one) => isLast && one === state['recommendation']);
  const result = (['PASS', 'NOT_QUALIFIED'] as const).find((one) => !isLast && one === state['result']);
  return {
    items: typedItems(itemIds, state),
    overallText: textOf(state, 'overall') || null,
    result: result ?? null,
    recommendation: recommendation ?? null,
    measure: isLast ? null : typedMeasure(state),
  };
}
