import { expect, test } from 'vitest';

import { fieldOfRefusal, gapsOf, isUnsaved, merged, savedState, typedItems, typedMeasure } from './review-draft.ts';

const EMPTY = { items: [{ id: 'a', rating: null, fact: null }], overallText: null };
const items = (rating: number | null, fact: string | null) => ({ ...EMPTY, items: [{ id: 'a', rating, fact }] });

test('what was typed here stays when the server brings other fields', () => {
  const base = savedState(EMPTY);
  const typed = { ...base, 'rating.a': '2' };

  const now = merged({ base, typed }, savedState(items(null, 'from elsewhere')));

  expect(now.typed).toMatchObject({ 'rating.a': '2', 'fact.a': 'from elsewhere' });
  expect(now.conflicts).toEqual({});
});

test('what both wrote stays as it was typed here, and the other text is named', () => {
  const base = savedState(EMPTY);

  const now = merged({ base, typed: { ...base, 'fact.a': 'mine' } }, savedState(items(3, 'theirs')));

  expect(now.typed).toMatchObject({ 'rating.a': '3', 'fact.a': 'mine' });
  expect(now.conflicts).toEqual({ 'fact.a': 'theirs' });
});

test('a draft of items that are no more is let go', () => {
  const now = merged({ base: {}, typed: { 'fact.gone': 'x', kind: 'WARNING' } }, savedState(EMPTY));

  expect(now.typed).toEqual({ ...savedState(EMPTY), kind: 'WARNING' });
});

test('result and measure wait in the browser: they alone need no saving', () => {
  const base = savedState(EMPTY);

  expect(isUnsaved({ base, typed: { ...base, result: 'PASS' } })).toBe(false);
  expect(isUnsaved({ base, typed: { ...base, overall: 'x' } })).toBe(true);
});

test('every item needs rating and fact, a stage its result, guidance its days', () => {
  const state = { 'rating.a': '1', 'fact.a': ' ', result: 'NOT_QUALIFIED', kind: 'GUIDANCE', text: 'x' };

  expect(gapsOf(['a'], 1, state).map(({ name }) => name)).toEqual(['fact.a', 'dueOn', 'recheckOn']);
  expect(gapsOf(['a'], 3, state).map(({ name }) => name)).toEqual(['fact.a', 'recommendation']);
  expect(gapsOf(['a'], 2, { ...state, kind: '' }).map(({ name }) => name)).toEqual(['fact.a', 'kind']);
});

test('a measure goes with not qualified alone, and days with guidance alone', () => {
  const state = { result: 'NOT_QUALIFIED', kind: 'WARNING', text: ' w ', dueOn: '2026-03-01', recheckOn: '' };

  expect(typedMeasure(state)).toEqual({ kind: 'WARNING', text: 'w', dueOn: null, recheckOn: null });
  expect(typedMeasure({ ...state, result: 'PASS' })).toBeNull();
});

test('refusals find the field of their item', () => {
  expect(fieldOfRefusal('items.1.fact', ['a', 'b'])).toBe('fact.b');
  expect(fieldOfRefusal('items.0.rating', ['a', 'b'])).toBe('rating.a');
  expect(fieldOfRefusal('measure.recheckOn', [])).toBe('recheckOn');
  expect(fieldOfRefusal('measure', [])).toBe('kind');
  expect(fieldOfRefusal('result', [])).toBe('result');
});

test('what is blank is sent as nothing', () => {
  expect(typedItems(['a'], { 'rating.a': '', 'fact.a': ' 17 ' })).toEqual([{ itemId: 'a', rating: null, fact: '17' }]);
});
