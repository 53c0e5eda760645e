import { expect, test } from 'vitest';

import { SETTINGS } from '../modules/staff/index.ts';
import { isStockRemark } from '../modules/trials/stages/stock-remarks.rules.ts';

const BY_DEFAULT = SETTINGS['trial.stockRemarks'].fallback;

test.each([
  '還可以',
  '還行。',
  '沒有',
  '整體還不錯',
  '表現很好',
  '還不錯哦',
  '还可以吧',
  '挺好的啦',
  '都还可以',
  '总体还可以',
  '表现一般',
  '比较好',
  '没问题啊',
  '无异常，良好',
  'hai keyi',
  'hái kěyǐ',
  'Bù cuò!',
  'very well, nice',
  '还可以, nice',
])('rules 19.3: by default neither script, sound nor a word beside it makes a fact: %j', (text) => {
  expect(isStockRemark(text, BY_DEFAULT)).toBe(true);
});

test.each([
  '都没迟到',
  '还了两次货',
  '没有迟到',
  '很会推销月饼',
  '表现比上周好',
  '行李帮顾客提上车',
  '無一次遲到',
  'Good at stock-taking',
  'Very late on 3 May',
  'Well liked by two regulars',
  '38/40',
])('rules 19.3: by default what was seen stays a fact: %j', (text) => {
  expect(isStockRemark(text, BY_DEFAULT)).toBe(false);
});
