import { SHIFT, type Happening, type Told } from './happening.ts';
import { coming, thisMonth } from './happenings-now.ts';

const before: readonly Told[] = [
  { who: 'E025', nth: 4, came: 18 },
  { who: 'E028', nth: 7, away: [90, 135] },
  { who: 'E022', nth: 9, went: -35 },
  {
    who: 'E032',
    nth: 5,
    came: 180,
    asked: { what: 'LEAVE', kind: 'PERSONAL', span: [0, 180], before: 40, text: '给孩子办入学。', state: 'APPROVED' },
  },
];

const lastMonth: readonly Told[] = [
  { who: 'E025', nth: 3, came: 12 },
  {
    who: 'E025',
    nth: 9,
    came: 125,
    asked: {
      what: 'LEAVE',
      kind: 'SICK',
      span: [0, 120],
      before: 15,
      text: '感冒发烧，上午看医生。',
      state: 'APPROVED',
    },
  },
  {
    who: 'E025',
    nth: 15,
    went: -48,
    asked: { what: 'NOTICE', span: [430, 480], before: 20, text: '孩子开家长会，提前走。', state: 'APPROVED' },
  },
  { who: 'E028', nth: 4, away: [90, 135] },
  {
    who: 'E028',
    nth: 11,
    away: [60, 110],
    asked: {
      what: 'OUTING',
      kind: 'PRIVATE',
      span: [60, 110],
      before: 18,
      text: '去社区办居住证。',
      state: 'APPROVED',
    },
  },
  {
    who: 'E028',
    nth: 16,
    unpunched: ['OUT'],
    asked: {
      what: 'CORRECTION',
      kind: 'OUT',
      span: [483, 484],
      before: -26,
      text: '打卡机卡纸，实际按时下班。',
      state: 'APPROVED',
    },
  },
  { who: 'E027', nth: 6, unpunched: ['OUT'] },
  {
    who: 'E029',
    nth: 2,
    came: 25,
    asked: { what: 'NOTICE', span: [0, 30], before: -0.1, text: '地铁故障，会迟到。', state: 'APPROVED' },
  },
  { who: 'E029', nth: 5, unpunched: ['IN', 'OUT'] },
  {
    who: 'E021',
    nth: 5,
    atHeadquarters: [60, 120],
    came: 180,
    asked: {
      what: 'OUTING',
      kind: 'HQ',
      span: [0, 180],
      before: 20,
      text: '到总公司对账。',
      state: 'APPROVED',
      isNecessary: true,
    },
  },
  {
    who: 'E021',
    nth: 12,
    away: [100, 200],
    asked: {
      what: 'OUTING',
      kind: 'BUSINESS',
      span: [100, 200],
      before: 3,
      text: '拜访团购客户。',
      state: 'APPROVED',
      reasonState: 'ACCEPTED',
    },
  },
  {
    who: 'E022',
    nth: 7,
    went: -90,
    asked: {
      what: 'OUTING',
      kind: 'BUSINESS',
      span: [390, 480],
      before: -7,
      text: '去银行存营业款。',
      state: 'APPROVED',
      reasonState: 'REJECTED',
    },
  },
  { who: 'E023', nth: 8, worked: 'MIDDLE' },
  {
    who: 'E026',
    nth: 4,
    unpunched: ['IN', 'OUT'],
    asked: { what: 'LEAVE', kind: 'ANNUAL', span: SHIFT, before: 120, text: '回老家。', state: 'APPROVED' },
  },
  {
    who: 'E026',
    nth: 10,
    came: 60,
    asked: { what: 'LEAVE', kind: 'PERSONAL', span: [0, 60], before: 2, text: '家里水管爆裂。', state: 'REJECTED' },
  },
  {
    who: 'E030',
    nth: 6,
    worked: 'LATE',
    asked: {
      what: 'CHANGE',
      template: 'LATE',
      span: SHIFT,
      before: 30,
      text: '与同事对调，参加考试。',
      state: 'APPROVED',
    },
  },
  { who: 'E031', nth: 13, came: 7 },
  { who: 'E032', nth: 3, clock: 'JAS' },
  {
    who: 'E032',
    nth: 14,
    unpunched: ['IN', 'OUT'],
    asked: { what: 'LEAVE', kind: 'SICK', span: SHIFT, before: 1, text: '急性肠胃炎，附病假条。', state: 'APPROVED' },
  },
  { who: 'E037', nth: 9, atHeadquarters: [120, 150], away: [80, 220] },
  { who: 'E038', nth: 2, came: 33, went: -20 },
  { who: 'E038', nth: 12, came: 4 },
  {
    who: 'E034',
    nth: 10,
    asked: { what: 'OVERTIME', span: [480, 600], before: 4, text: '中秋礼盒到货，留下清点。', state: 'APPROVED' },
  },
];

/** Late and early, with and without prior notice, leave by the hour, errands, headquarters, changed shifts (rules 17). */
export const happenings: readonly Happening[] = [
  ...before.map((one) => ({ ...one, month: 'BEFORE' as const })),
  ...lastMonth.map((one) => ({ ...one, month: 'LAST' as const })),
  ...thisMonth.map((one) => ({ ...one, month: 'THIS' as const })),
  ...coming.map((one) => ({ ...one, month: 'COMING' as const })),
];
