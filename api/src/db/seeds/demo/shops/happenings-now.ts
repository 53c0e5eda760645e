import { SHIFT, type Told } from './happening.ts';

export const thisMonth: readonly Told[] = [
  {
    who: 'E025',
    nth: 2,
    came: 20,
    asked: { what: 'NOTICE', span: [0, 20], before: 0, text: '公交改道，晚到。', state: 'APPROVED' },
  },
  {
    who: 'E025',
    nth: 5,
    went: -60,
    asked: { what: 'LEAVE', kind: 'PERSONAL', span: [420, 480], before: 22, text: '接父母火车。', state: 'APPROVED' },
  },
  {
    who: 'E025',
    nth: 8,
    unpunched: ['OUT'],
    asked: {
      what: 'CORRECTION',
      kind: 'OUT',
      span: [481, 482],
      before: -20,
      text: '忘记打下班卡，同事可证明。',
      state: 'PENDING',
    },
  },
  { who: 'E028', nth: 3, came: 9 },
  { who: 'E027', nth: 5, away: [200, 245] },
  {
    who: 'E022',
    nth: 4,
    came: 95,
    asked: {
      what: 'OUTING',
      kind: 'BUSINESS',
      span: [0, 95],
      before: 16,
      text: '直接去供应商处验货。',
      state: 'APPROVED',
    },
  },
  {
    who: 'E023',
    nth: 6,
    atHeadquarters: [90, 130],
    away: [60, 200],
    asked: { what: 'OUTING', kind: 'HQ', span: [60, 200], before: 2, text: '送月度票据。', state: 'APPROVED' },
  },
  { who: 'E031', nth: 4, went: -15 },
  {
    who: 'E030',
    nth: 3,
    asked: { what: 'CORRECTION', kind: 'IN', span: [-5, -4], before: -30, text: '记录与打卡不符。', state: 'REJECTED' },
  },
  {
    who: 'E036',
    nth: 3,
    unpunched: ['IN', 'OUT'],
    asked: {
      what: 'LEAVE',
      kind: 'SICK',
      span: SHIFT,
      before: -2,
      text: '突发高烧，下午才联系上人事部。',
      state: 'PENDING',
    },
  },
  { who: 'E040', nth: 4, came: 41 },
];

export const coming: readonly Told[] = [
  {
    who: 'E025',
    nth: 3,
    asked: {
      what: 'LEAVE',
      kind: 'PERSONAL',
      span: [0, 120],
      before: 60,
      text: '上午办理贷款面签。',
      state: 'PENDING',
    },
  },
  {
    who: 'E025',
    nth: 6,
    asked: {
      what: 'CHANGE',
      template: 'MIDDLE',
      span: SHIFT,
      before: 110,
      text: '上午要去医院复查。',
      state: 'PENDING',
    },
  },
  {
    who: 'E028',
    nth: 4,
    asked: { what: 'OUTING', kind: 'PRIVATE', span: [120, 180], before: 80, text: '去学校签字。', state: 'PENDING' },
  },
  {
    who: 'E027',
    nth: 2,
    asked: { what: 'OVERTIME', span: [480, 570], before: 40, text: '陈列调整。', state: 'PENDING' },
  },
  {
    who: 'E029',
    nth: 5,
    asked: { what: 'LEAVE', kind: 'ANNUAL', span: SHIFT, before: 120, text: '旅行。', state: 'WITHDRAWN' },
  },
  {
    who: 'E022',
    nth: 2,
    asked: {
      what: 'OUTING',
      kind: 'BUSINESS',
      span: [240, 330],
      before: 45,
      text: '与商场谈年底活动场地。',
      state: 'PENDING',
    },
  },
  {
    who: 'E023',
    nth: 3,
    asked: { what: 'OUTING', kind: 'HQ', span: [60, 240], before: 66, text: '到总公司参加店长会。', state: 'PENDING' },
  },
  {
    who: 'E026',
    nth: 5,
    asked: { what: 'LEAVE', kind: 'ANNUAL', span: SHIFT, before: 130, text: '陪家人体检。', state: 'APPROVED' },
  },
];
