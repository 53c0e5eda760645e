import { expect, test } from 'vitest';

import { isStockRemark } from './stock-remarks.rules.ts';

const STOCK = ['还可以', '不错', '一般', '好', 'ok', 'good', 'not bad', 'fine', 'so so'];

test.each(['还可以', '不错', '一般', '好', 'ok', 'good', 'not bad', 'fine'])(
  'rules 19.3: %s is a stock phrase',
  (text) => {
    expect(isStockRemark(text, STOCK)).toBe(true);
  },
);

test.each([
  '还可以。',
  '还 可以！',
  '　还可以　',
  '【还可以】',
  '还可以……',
  '不错👍',
  'ＯＫ',
  'Ok.',
  'NOT  BAD!',
  'Not-bad',
  '好\n好',
])('rules 19.3: width, case, spaces and marks make no fact of a stock phrase: %j', (text) => {
  expect(isStockRemark(text, STOCK)).toBe(true);
});

test.each(['还可以还可以', '好好好', '还可以，不错，好', 'good, good', 'OK，还可以！', 'ok ok ok ok'])(
  'rules 19.3: stock phrases one after the other are no fact: %j',
  (text) => {
    expect(isStockRemark(text, STOCK)).toBe(true);
  },
);

test.each(['', ' ', '。。。', '——', '!?', '\u200b'])('rules 19.3: what says nothing is no fact: %j', (text) => {
  expect(isStockRemark(text, STOCK)).toBe(true);
});

test.each([
  '3月4日抽查40个条码，全部正确',
  '还可以，但3月5日迟到20分钟',
  '好几次忘记戴帽子',
  '不错过任何一次盘点，差异为0',
  'Good with customers: two regulars asked for her by name',
  'Knows 38 of 40 barcodes',
  '10/40',
])('rules 19.3: a fact stays a fact beside stock phrases: %j', (text) => {
  expect(isStockRemark(text, STOCK)).toBe(false);
});

test.each(['gõod', 'go\u0301od', 'N\u00f4t bad', 'ŏk'])(
  'rules 19.3: accents make no fact of a stock phrase: %j',
  (text) => {
    expect(isStockRemark(text, STOCK)).toBe(true);
  },
);

test('rules 19.3: the list is the setting, nothing else', () => {
  expect(isStockRemark('很努力', ['很努力'])).toBe(true);
  expect(isStockRemark('还可以', ['很努力'])).toBe(false);
  expect(isStockRemark('还可以', [])).toBe(false);
  expect(isStockRemark('还可以', ['', ' ', '。'])).toBe(false);
});

test('rules 19.3: a long text is judged at once', () => {
  expect(isStockRemark('好'.repeat(5_000), ['好', '好好', '好好好'])).toBe(true);
  expect(isStockRemark(`${'好'.repeat(5_000)}人`, ['好', '好好', '好好好'])).toBe(false);
});
