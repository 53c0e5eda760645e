import { describe, expect, test } from 'vitest';

import { firstReviewState, whyNotDecision, whyNotOrigin, whyNotReview } from './field-value.rules.ts';

describe('rules 3.3: where data come from', () => {
  test('what the customer says of himself waits for its review, the rest counts at once', () => {
    expect(firstReviewState('CUSTOMER_FORM')).toBe('UNREVIEWED');
    expect(firstReviewState('REP_VISIT')).toBe('ACCEPTED');
    expect(firstReviewState('SURVEY_AGENCY')).toBe('ACCEPTED');
    expect(firstReviewState(null)).toBe('ACCEPTED');
  });

  test('data of a survey agency carry its name and the cost', () => {
    expect(whyNotOrigin({ source: 'SURVEY_AGENCY' })).toEqual({ agency: 'TEXT_REQUIRED', cost: 'VALUE_REQUIRED' });
    expect(whyNotOrigin({ source: 'SURVEY_AGENCY', agency: '华东征信', cost: '800.00' })).toEqual({
      agency: null,
      cost: null,
    });
    expect(whyNotOrigin({ source: 'REP_VISIT', agency: '华东征信', cost: '1.00' })).toEqual({
      agency: 'FIELD_VALUE_WITHOUT_AGENCY',
      cost: 'FIELD_VALUE_WITHOUT_AGENCY',
    });
  });
});

describe('rules 2, 3.3: the review of a value', () => {
  test('is done once and by another person', () => {
    const waiting = { state: 'UNREVIEWED', recordedById: 'a', reviewerId: 'b' } as const;

    expect(whyNotReview(waiting)).toBeNull();
    expect(whyNotReview({ ...waiting, recordedById: null })).toBeNull();
    expect(whyNotReview({ ...waiting, reviewerId: 'a' })).toBe('FIELD_VALUE_REVIEWED_BY_AUTHOR');
    expect(whyNotReview({ ...waiting, state: 'REJECTED' })).toBe('FIELD_VALUE_REVIEWED_ALREADY');
  });

  test('says why when it does not simply consent', () => {
    expect(whyNotDecision('ACCEPTED', null)).toBeNull();
    expect(whyNotDecision('REJECTED', ' ')).toBe('TEXT_REQUIRED');
    expect(whyNotDecision('CORRECTED', '电话核实')).toBeNull();
    expect(whyNotDecision('UNREVIEWED', 'x')).toBe('VALUE_OUT_OF_RANGE');
  });
});
