import { expect, test } from 'vitest';

import { readPattern } from './pattern.ts';

const shifts = [
  { id: 'early', code: 'E' },
  { id: 'late', code: '晚' },
];

test('a pattern is typed by codes', () => {
  expect(readPattern('E e，晚 - *', shifts)).toEqual({
    steps: [
      { kind: 'WORK', shiftTemplateId: 'early' },
      { kind: 'WORK', shiftTemplateId: 'early' },
      { kind: 'WORK', shiftTemplateId: 'late' },
      { kind: 'REST' },
      { kind: 'HOLIDAY_OFF' },
    ],
    unknown: null,
  });
  expect(readPattern('E X', shifts).unknown).toBe('X');
});
