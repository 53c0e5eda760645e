import { expect, test } from 'vitest';

import { amountsApart } from './judged-person.rules.ts';

test('rules 17.7: what is put right is what the facts say now, less what was paid', () => {
  expect(
    amountsApart({ bonus: '600.00', payableDeduction: '0.00' }, { bonus: '480.00', payableDeduction: '33.34' }),
  ).toEqual({ bonus: '120.00', deduction: '-33.34' });
});

test('no bonus is as good as none', () => {
  expect(amountsApart({ bonus: null, payableDeduction: '0' }, { bonus: null, payableDeduction: '0' })).toEqual({
    bonus: '0.00',
    deduction: '0.00',
  });
});
