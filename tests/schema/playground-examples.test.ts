import { playgroundExamples } from '@living-archive/api/testing';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { schema } from '../support/schema.ts';

const examples = playgroundExamples().map((text) => ({ name: /^query (\w+)/m.exec(text)?.[1] ?? text, text }));

test('there are worked examples, each with a name for its tab', () => {
  expect(examples.map(({ name }) => name)).toEqual([
    'CustomerArchive',
    'RegionPage',
    'MonthOfOrders',
    'CustomersToVisit',
  ]);
});

test.each(examples)('$name fits the schema', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

test.each(examples)('$name still fits when everything that needs further rights is taken in', ({ text }) => {
  const whole = text.replaceAll(/^( +)# /gm, '$1');

  expect(validate(schema, parse(whole))).toEqual([]);
});
