import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadAllWords, setLanguage } from '../../../words/i18n.ts';
import { scheduleText } from './schedule-text.ts';

beforeAll(loadAllWords);
afterEach(() => setLanguage('zh-CN'));

const PATTERNS = ['30 2 * * *', '5 0 1 * *', '0 3 1 1,4,7,10 *', '15 8 * * 1'];

test('schedules are told in Chinese', () => {
  expect(PATTERNS.map(scheduleText)).toEqual([
    '每天 02:30',
    '每月 1 日 00:05',
    '每年 一月、四月、七月和十月的 1 日 03:00',
    '每星期一 08:15',
  ]);
});

test('and in English', async () => {
  await setLanguage('en');

  expect(PATTERNS.map(scheduleText)).toEqual([
    'Every day at 02:30',
    'Every month on day 1 at 00:05',
    'On day 1 of January, April, July, and October at 03:00',
    'Every Monday at 08:15',
  ]);
});

test('what no job of ours says stays as it is written', () => {
  expect(scheduleText('*/5 * * * *')).toBe('*/5 * * * *');
  expect(scheduleText('0 0 L * *')).toBe('0 0 L * *');
});
