import { expect, test } from 'vitest';

import { defineSheet } from '../sheets/sheet.ts';
import { guessMapping, parseMapping } from './mapping.ts';

const sheet = defineSheet({
  name: 'cakes',
  key: ['number'],
  columns: {
    number: { type: 'text', required: true, aliases: ['SKU', '编号'] },
    name: { type: 'text', required: true },
    bakedOn: { type: 'date' },
  },
  write: () => Promise.resolve([]),
});

const columns = { number: 'id', name: { template: '{kind} {filling}' } };

test('a mapping that fits its sheet is taken, with the usual settings filled in', () => {
  expect(parseMapping({ sheet: 'cakes', columns }, sheet)).toMatchObject({
    delimiter: ',',
    encoding: 'auto',
    nullTexts: [],
  });
});

test.each([
  [{ sheet: 'cakes' }, 'columns: '],
  [{ sheet: 'pies', columns }, 'it is for the sheet "pies", not for "cakes"'],
  [{ sheet: 'cakes', columns: { number: 'id' } }, 'columns.name: is required and has no source'],
  [{ sheet: 'cakes', columns: { ...columns, colour: 'c' } }, 'the sheet "cakes" has no such column'],
  [{ sheet: 'cakes', columns: { ...columns, bakedOn: { from: 'd', constant: 'x' } } }, 'needs exactly one of'],
  [{ sheet: 'cakes', columns: { ...columns, bakedOn: { from: 'd', format: 'tomorrow' } } }, 'columns.bakedOn.format'],
  [{ sheet: 'cakes', columns, delimiter: '::' }, 'delimiter: must be one character'],
  [{ sheet: 'cakes', columns, nulltexts: [] }, 'Unrecognized key'],
])('a mapping that cannot be used says why (%#)', (content, why) => {
  expect(() => parseMapping(content, sheet)).toThrow(why);
});

test('without a mapping the headings are matched by name or alias', () => {
  expect(guessMapping(['Name', ' sku ', 'Baked On', 'other'], sheet).columns).toEqual({
    number: ' sku ',
    name: 'Name',
    bakedOn: 'Baked On',
  });
});
