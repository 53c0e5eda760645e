import { describe, expect, test } from 'vitest';

import {
  completenessOf,
  isFollowedUp,
  isProposedForRemoval,
  requiredFields,
  whyNotCardFields,
  whyNotConfirm,
} from './completeness.rules.ts';

const PROSPECT = { isTrading: false, isKey: false };
const TRADING = { isTrading: true, isKey: false };

describe('rules 3.4: what must be known of a customer', () => {
  test('prospects need name, region, a phone and where they come from', () => {
    expect(requiredFields(PROSPECT)).toEqual(['name', 'region', 'phone', 'source']);
  });

  test('trading customers need address, contact person, terms and grade as well', () => {
    expect(requiredFields(TRADING).slice(4)).toEqual([
      'address',
      'contactPerson',
      'priceTerms',
      'paymentTerms',
      'grade',
    ]);
  });

  test('key customers need credit status, four items of the responsible person, competitors and potential', () => {
    expect(requiredFields({ isTrading: true, isKey: true })).toHaveLength(13);
    expect(requiredFields({ isTrading: false, isKey: true }).slice(4)).toEqual([
      'creditStatus',
      'responsiblePerson',
      'competitorRelation',
      'potentialAmountYear',
    ]);
  });

  test('the share comes with the list of what is missing', () => {
    expect(completenessOf(PROSPECT, new Set(['name', 'region', 'phone']))).toEqual({
      share: '0.7500',
      missing: ['source'],
    });
    expect(completenessOf(TRADING, new Set(['name', 'region', 'source', 'address', 'grade'])).share).toBe('0.5556');
  });

  test('a field may weigh more than others', () => {
    expect(completenessOf(PROSPECT, new Set(['name', 'region', 'source']), { phone: 3 }).share).toBe('0.5000');
  });
});

test('rules 3.4: signed customers are followed up until their data are whole and confirmed', () => {
  const confirmed = { signedOn: '2026-03-01', completeness: '1.0000', dataConfirmedAt: new Date() };

  expect(isFollowedUp(confirmed)).toBe(false);
  expect(isFollowedUp({ ...confirmed, dataConfirmedAt: null })).toBe(true);
  expect(isFollowedUp({ ...confirmed, completeness: '0.9999' })).toBe(true);
  expect(isFollowedUp({ ...confirmed, signedOn: null, completeness: '0.1' })).toBe(false);
});

describe('rules 3.1: fields that stay blank', () => {
  const year = (share: string): string[] => Array.from({ length: 12 }, () => share);

  test('are proposed for removal when more than 0.8 were blank in twelve months', () => {
    expect(isProposedForRemoval('looks', year('0.8001'))).toBe(true);
    expect(isProposedForRemoval('looks', year('0.8000'))).toBe(false);
    expect(isProposedForRemoval('looks', year('0.9').slice(1))).toBe(false);
    expect(isProposedForRemoval('looks', [...year('0.9').slice(1), '0.5'])).toBe(false);
  });

  test('stay when they are required of anybody', () => {
    expect(isProposedForRemoval('creditStatus', year('0.9'))).toBe(false);
  });
});

test('rules 3.1: a card shows at most so many fields, each once', () => {
  const known = new Set(['phone', 'address', 'city']);

  expect(whyNotCardFields(['phone', 'city'], { most: 2, known })).toBeNull();
  expect(whyNotCardFields([], { most: 2, known })).toBe('VALUE_REQUIRED');
  expect(whyNotCardFields(['phone', 'city', 'address'], { most: 2, known })).toBe('CARD_FIELDS_TOO_MANY');
  expect(whyNotCardFields(['phone', 'phone'], { most: 2, known })).toBe('FIELD_UNKNOWN');
  expect(whyNotCardFields(['wage'], { most: 2, known })).toBe('FIELD_UNKNOWN');
});

test('rules 3.4: the data of a signed customer are confirmed once', () => {
  expect(whyNotConfirm({ signedOn: null, dataConfirmedAt: null })).toBe('CUSTOMER_NOT_SIGNED');
  expect(whyNotConfirm({ signedOn: '2026-03-01', dataConfirmedAt: null })).toBeNull();
  expect(whyNotConfirm({ signedOn: '2026-03-01', dataConfirmedAt: new Date() })).toBe(
    'CUSTOMER_DATA_CONFIRMED_ALREADY',
  );
});
