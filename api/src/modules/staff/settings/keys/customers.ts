import { names, weights, whole } from '../setting-kinds.ts';

/** Settings about completeness, potential and reading rights of customers (rules 21). */
export const CUSTOMERS_SETTINGS = {
  'completeness.weights': weights(
    'How much a required field weighs in the completeness of an archive; 1 for all others.',
  ),
  'card.basicFields': names(
    [],
    { most: 40 },
    'The fields that a visit card shows beside its slots, in their order; the usual ones when empty.',
  ),
  'archive.signedIncompleteDue': whole(
    { fallback: 7, min: 0, max: 90, unit: 'days' },
    'How long after signing the data of a customer are to be whole.',
  ),
  'potential.highFactor': whole(
    { fallback: 2, min: 1, max: 20, unit: 'times' },
    'How many times what a customer ordered in twelve months its potential is when it counts as high.',
  ),
} as const;
