import { parseRate } from '../../../../kernel/money.ts';
import { texts, whole, wholes, word, yesNo } from '../setting-kinds.ts';

/**
 * Praise and nothing-to-say, as people write them in either script, by sound or in English; and the words that only stand beside
 * them, for a remark that is made of nothing else tells nothing either.
 */
const STOCK_REMARKS = [
  '还可以、还行、可以、不错、还不错、挺好、挺好的、很好、好、好的、一般、一般般、还好、正常、合格、无、没有',
  '行、良好、优秀、满意、尚可、暂无、同上、没问题、无异常、還、不錯、無、沒有、優秀、滿意、暫無、沒問題、無異常',
  '还、都、也、很、挺、较、較、比较、非常、表现、表現、总体、總體、整体、整體、的、了、吧、啊、呀、啦、哦、嗯',
  'hai keyi、bu cuo、yi ban、hao、hen hao、ting hao、hai xing、mei wenti',
  'ok、okay、good、very good、fine、not bad、so so、average、normal、none、n/a',
  'nice、great、very、well、all good、no problem、nothing、satisfactory、same as above',
].flatMap((line) => line.split('、'));

const isShare = (text: string): boolean => parseRate(text) !== null;

/** Trial periods: when stages are due, what counts as a remark, what a trial without decision comes to (rules 19, 21). */
export const TRIALS_SETTINGS = {
  'trial.overdueDays': whole(
    { fallback: 3, min: 0, max: 30, unit: 'days' },
    'So many days after they were due stages 1 and 2 count as overdue.',
  ),
  'trial.leadDays': whole(
    { fallback: 3, min: 0, max: 30, unit: 'days' },
    'So many days before it is due stage 3 opens.',
  ),
  'trial.reminderDays': wholes(
    [0, 1, 3],
    { least: 0, highest: 30, most: 10, unit: 'working days' },
    'So many working days after a stage was due its reviewer is reminded.',
  ),
  'trial.decisionDays': whole(
    { fallback: 3, min: 0, max: 30, unit: 'days' },
    'So many days after stage 3 was due the decision is due.',
  ),
  'trial.latestDays': whole(
    { fallback: 5, min: 0, max: 30, unit: 'days' },
    'So many days before the end of the trial the decision is made at the latest.',
  ),
  'trial.alarmDays': wholes(
    [5, 3, 1],
    { least: 1, highest: 60, most: 10, unit: 'days' },
    'So many days before the end HR is alarmed of a trial without decision; also on days off.',
  ),
  'trial.resultShownDays': whole(
    { fallback: 2, min: 0, max: 30, unit: 'days' },
    'After how many days the employee sees the result of stages 1 and 2.',
  ),
  'trial.stockRemarks': texts(
    STOCK_REMARKS,
    { most: 100, longest: 40 },
    'Phrases that are no fact: a remark that is made of nothing else is refused.',
  ),
  'trial.stockShare': word(
    '0.25',
    isShare,
    'From which share of remarks on that are no fact, or stand for several employees, a stage is a finding (FND-42).',
  ),
  'trial.lapseConfirms': yesNo(true, 'Whether a trial that ran out without decision counts as confirmed.'),
  'trial.lapseAfterDays': whole(
    { fallback: 1, min: 0, max: 30, unit: 'days' },
    'So many days after its end a trial without decision counts as confirmed.',
  ),
  'trial.startWindowDays': whole(
    { fallback: 14, min: 1, max: 90, unit: 'days' },
    'Who was hired, or came into the first shop, within so many days gets a trial without anybody starting it.',
  ),
  'trial.briefingDays': whole(
    { fallback: 2, min: 0, max: 30, unit: 'working days' },
    'So many working days before a stage opens its missing briefing is a finding (FND-41).',
  ),
  'trial.undetectedShare': word(
    '0.30',
    isShare,
    'Above which share of people who passed stages 1 and 2 and were not hired in stage 3 it is a finding (FND-44).',
  ),
  'trial.undetectedLeast': whole(
    { fallback: 3, min: 1, max: 99, unit: 'people' },
    'Of how few decided trials of a reviewer no share is taken (FND-44).',
  ),
} as const;
