import { expect, test } from 'vitest';

import { faultsOfItems, faultsOfOutcome, type Gate, type Review, whyNotRating, whyNotSubmit } from './review.rules.ts';

const STOCK = ['还可以', '不错', '好', 'ok'];
const TODAY = '2026-03-09';
const FACT = '3 月 5 日收银差 2 元';
const GATE: Gate = { state: 'OPEN', stageNo: 1, opensOn: TODAY, hasSelfAssessment: false, isBriefed: true };

const codes = (faults: readonly (readonly [string, string])[]): string[] => faults.map((fault) => fault.join(' '));

test('rules 19.3: a review goes in from its day on, after a briefing, and once', () => {
  expect(whyNotSubmit(GATE, TODAY)).toBeNull();
  expect(whyNotSubmit({ ...GATE, state: 'OVERDUE' }, '2026-03-20')).toBeNull();
  expect(whyNotSubmit(GATE, '2026-03-08')).toBe('TRIAL_STAGE_NOT_OPEN');
  expect(whyNotSubmit({ ...GATE, isBriefed: false }, TODAY)).toBe('TRIAL_BRIEFING_MISSING');
  expect(whyNotSubmit({ ...GATE, state: 'SUBMITTED' }, TODAY)).toBe('TRIAL_STAGE_SUBMITTED');
  expect(whyNotSubmit({ ...GATE, state: 'CALLED_OFF' }, TODAY)).toBe('TRIAL_CLOSED');
});

test('rules 19.3: the opinion of stage 3 waits for the self-assessment', () => {
  const last = { ...GATE, stageNo: 3 };

  expect(whyNotSubmit(last, TODAY)).toBe('TRIAL_SELF_ASSESSMENT_MISSING');
  expect(whyNotSubmit({ ...last, hasSelfAssessment: true }, TODAY)).toBeNull();
});

test('rules 19.3: every item has a rating from 1 to 4 and a fact', () => {
  expect(faultsOfItems([{ rating: 1, fact: FACT }], STOCK)).toEqual([]);
  expect(codes(faultsOfItems([{ rating: 2, fact: FACT }, { fact: FACT }, { rating: 4, fact: ' ' }], STOCK))).toEqual([
    'items.1.rating TRIAL_ITEM_NOT_RATED',
    'items.2.fact TRIAL_FACT_MISSING',
  ]);
  expect([0, 1, 4, 5, null].map(whyNotRating)).toEqual(['VALUE_OUT_OF_RANGE', null, null, 'VALUE_OUT_OF_RANGE', null]);
});

test.each(['还可以', ' 还可以。', '还 可以！', 'ＯＫ', '不错，还可以', '好好好'])(
  'rules 19.1: %s is no fact',
  (fact) => {
    expect(
      faultsOfItems(
        [
          { rating: 3, fact: FACT },
          { rating: 3, fact },
        ],
        STOCK,
      ),
    ).toEqual([['items.1.fact', 'TRIAL_FACT_IS_STOCK']]);
  },
);

test('rules 19.3: a review without any fact says so beside its items', () => {
  const faults = faultsOfItems(
    [
      { rating: 3, fact: '还可以' },
      { rating: 3, fact: null },
    ],
    STOCK,
  );

  expect(codes(faults)).toEqual([
    'items TRIAL_ONLY_STOCK_REMARKS',
    'items.0.fact TRIAL_FACT_IS_STOCK',
    'items.1.fact TRIAL_FACT_MISSING',
  ]);
});

const REVIEW: Review = { stageNo: 1, items: [{ rating: 1, fact: FACT }], result: 'NOT_QUALIFIED' };
const GUIDANCE = { kind: 'GUIDANCE', text: '背条码', dueOn: '2026-03-16', recheckOn: '2026-03-18' } as const;

test('rules 19.3: not qualified needs an item rated 1 and a measure; a pass has none', () => {
  const outcome = (values: Partial<Review>) => codes(faultsOfOutcome({ ...REVIEW, ...values }, TODAY));

  expect(outcome({ measure: GUIDANCE })).toEqual([]);
  expect(outcome({})).toEqual(['measure TRIAL_MEASURE_MISSING']);
  expect(outcome({ measure: GUIDANCE, items: [{ rating: 2, fact: FACT }] })).toEqual([
    'result TRIAL_NO_ITEM_RATED_ONE',
  ]);
  expect(outcome({ result: 'PASS' })).toEqual([]);
  expect(outcome({ result: 'PASS', measure: GUIDANCE })).toEqual(['measure TRIAL_MEASURE_UNFIT']);
  expect(outcome({ result: null })).toEqual(['result VALUE_REQUIRED']);
});

test('rules 19.2: stage 3 has a recommendation and nothing else', () => {
  const last = { ...REVIEW, stageNo: 3, result: null };

  expect(faultsOfOutcome({ ...last, recommendation: 'NOT_HIRED' }, TODAY)).toEqual([]);
  expect(codes(faultsOfOutcome(last, TODAY))).toEqual(['recommendation VALUE_REQUIRED']);
  expect(codes(faultsOfOutcome({ ...last, recommendation: 'CONFIRM', result: 'PASS' }, TODAY))).toEqual([
    'result TRIAL_RESULT_UNFIT',
  ]);
  expect(codes(faultsOfOutcome({ ...last, recommendation: 'NOT_HIRED', measure: GUIDANCE }, TODAY))).toEqual([
    'measure TRIAL_MEASURE_UNFIT',
  ]);
});

test('rules 19.3: guidance says what, by when and when it is checked again; the others have no days', () => {
  const measure = (values: object) => codes(faultsOfOutcome({ ...REVIEW, measure: { ...GUIDANCE, ...values } }, TODAY));

  expect(measure({ text: ' ' })).toEqual(['measure.text TEXT_REQUIRED']);
  expect(measure({ dueOn: null, recheckOn: undefined })).toEqual([
    'measure.dueOn VALUE_REQUIRED',
    'measure.recheckOn VALUE_REQUIRED',
  ]);
  expect(measure({ dueOn: TODAY })).toEqual(['measure.dueOn TRIAL_MEASURE_NOT_AHEAD']);
  expect(measure({ recheckOn: '2026-03-15' })).toEqual(['measure.recheckOn TRIAL_RECHECK_BEFORE_DUE']);
  expect(measure({ recheckOn: TODAY })).toEqual(['measure.recheckOn TRIAL_MEASURE_NOT_AHEAD']);
  expect(measure({ kind: 'WARNING' })).toEqual([
    'measure.dueOn TRIAL_MEASURE_DATES_UNFIT',
    'measure.recheckOn TRIAL_MEASURE_DATES_UNFIT',
  ]);
  expect(measure({ kind: 'DISMISS', dueOn: null, recheckOn: null })).toEqual([]);
});
