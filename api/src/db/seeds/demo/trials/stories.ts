import type { NewcomerName } from './newcomers.ts';

/** What the manager wrote of an item, in the order of the template. */
export type Remark = readonly [rating: number, fact: string];

export interface ToldMeasure {
  readonly kind: 'GUIDANCE' | 'WARNING';
  readonly text: string;
  /** Guidance: days until it is to be done, and what the check came to. */
  readonly dueInDays?: number;
  readonly recheck?: readonly [result: 'DONE' | 'NOT_DONE', text: string];
}

export interface ToldStage {
  readonly remarks: readonly Remark[];
  readonly overall: string;
  /** Of stages 1 and 2. */
  readonly result?: 'PASS' | 'NOT_QUALIFIED';
  /** Of stage 3. */
  readonly recommendation?: 'CONFIRM' | 'NOT_HIRED';
  readonly measure?: ToldMeasure;
}

export interface Story {
  /** Stages that were submitted, from the first on. */
  readonly stages: readonly ToldStage[];
  readonly selfAssessment?: readonly [text: string, needs: string];
  readonly note?: readonly [source: 'MANAGER' | 'OTHER_SOURCE', text: string, daysIn: number];
  readonly decision?: {
    readonly kind: 'CONFIRM' | 'NOT_HIRED';
    readonly daysBeforeEnd: number;
    readonly reason: string;
  };
  /** What lies there as a draft of the next stage. */
  readonly draft?: readonly Remark[];
}

const firstA: readonly Remark[] = [
  [3, '抽查 40 个条码，答对 35 个，月饼类全对。'],
  [3, '能向顾客讲清五仁和莲蓉的配料，保质期说错一次。'],
  [4, '第二天起主动提前到店，帮助打扫橱窗。'],
  [4, '一周内没有迟到早退，手机按规定存放。'],
];

const firstB: readonly Remark[] = [
  [3, '常卖的 30 种商品条码默写错 3 个，第三天补考全对。'],
  [2, '糕点类会讲，炒货的存放方法还要看资料。'],
  [3, '客流少时自己整理货架，不等人催。'],
  [3, '上周四晚到 4 分钟，说明原因后再没有发生。'],
];

const secondA: readonly Remark[] = [
  [3, '独立收银 12 天，长短款合计 2 元。'],
  [4, '每次到货点数、看日期，退回一箱破损。'],
  [3, '办理退货 3 笔，手续齐全。'],
  [3, '单据当天录完，更正过 1 张。'],
  [3, '日结差额都能查到原因。'],
  [4, '月中盘点负责炒货区，差异为 0。'],
  [4, '责任区两次检查满分。'],
  [4, '一位老顾客写信表扬她帮忙包装礼盒。'],
  [3, '周末高峰连续站柜 5 小时没有怨言。'],
  [3, '愿意与同事换班，交接清楚。'],
  [4, '一个月没有迟到、早退和离岗。'],
];

const secondB: readonly Remark[] = [
  [3, '收银第二周起单独当班，找错零钱一次，当天追回。'],
  [3, '收货时漏看一次生产日期，提醒后改正。'],
  [3, '退款需要店长授权的都先问再办。'],
  [2, '输单较慢，一张单平均 4 分钟。'],
  [3, '帐款核对两人一起做，没有遗留。'],
  [3, '盘点少数 1 盒，复盘找到。'],
  [3, '地面和柜台每班清理两遍。'],
  [3, '问候顾客已成习惯，介绍新品还不熟。'],
  [4, '下雨天主动去地铁口接送货。'],
  [4, '同事都愿意和他搭班。'],
  [3, '请假两次，都提前一天说明。'],
];

const thirdA: readonly Remark[] = [
  [4, '早晚班都能独立开店、闭店，钥匙和款项交接无误。'],
  [3, '抽查 60 种商品，答对 57 种。'],
  [4, '试用期内学会了礼盒定制的全部流程，并教会一名新同事。'],
  [4, '家住附近，顾客熟悉，愿意长期在本店工作。'],
];

const refusedThird: readonly Remark[] = [
  [2, '至今不能独立日结，三次都由带班代做。'],
  [2, '同一问题问第三遍仍答错：绿豆糕的保质期。'],
  [2, '复查约定的输单练习只做了一天。'],
  [3, '与顾客说话和气，但不愿上晚班。'],
];

const swap = (remarks: readonly Remark[], place: number, remark: Remark): Remark[] =>
  remarks.toSpliced(place, 1, remark);

const passed = { result: 'PASS', overall: '达到本阶段要求。' } as const;
const fit = { recommendation: 'CONFIRM', overall: '三个月来进步明显，建议转正。' } as const;

export const STORIES: Readonly<Record<NewcomerName, Story>> = {
  PASSED: {
    stages: [
      { remarks: firstA, ...passed },
      { remarks: secondA, ...passed },
      { remarks: thirdA, ...fit },
    ],
    selfAssessment: ['熟悉了全部商品，能独立当班，顾客愿意找我。', '想学习橱窗陈列。'],
    decision: { kind: 'CONFIRM', daysBeforeEnd: 7, reason: '三个阶段均合格，事实清楚，同意转正。' },
  },
  WARNED: {
    stages: [
      {
        remarks: swap(firstB, 3, [1, '一周内迟到三次（第 2、4、6 天，共 50 分钟），均未事先说明。']),
        result: 'NOT_QUALIFIED',
        overall: '商品学得快，但劳动纪律不合格。',
        measure: { kind: 'WARNING', text: '一周内迟到三次且未事先说明，给予警告；再次发生将提请辞退。' },
      },
      { remarks: secondB, ...passed },
      { remarks: thirdA, ...fit },
    ],
    selfAssessment: ['警告以后每天提前二十分钟出门，再没有迟到。', '希望早班多一些。'],
    decision: { kind: 'CONFIRM', daysBeforeEnd: 8, reason: '警告后两个月没有再犯，业务合格，同意转正。' },
  },
  REFUSED: {
    stages: [
      { remarks: firstB, ...passed },
      {
        remarks: swap(secondB, 3, [1, '两周内录错 9 张单据，其中 3 张金额错误，当天都没有发现。']),
        result: 'NOT_QUALIFIED',
        overall: '输单和对帐达不到要求。',
        measure: {
          kind: 'GUIDANCE',
          text: '由带班每天下班前陪同输单半小时，连续十天；目标是一周内无错单。',
          dueInDays: 10,
          recheck: ['NOT_DONE', '十天中只练习了一天，复查当天 20 张单据仍错 4 张。'],
        },
      },
      { remarks: refusedThird, recommendation: 'NOT_HIRED', overall: '经过指导仍不能独立工作，不建议录用。' },
    ],
    selfAssessment: ['与顾客相处得好，输单还不熟。', '希望再给一些时间练习。'],
    note: ['OTHER_SOURCE', '财务反映该店两周内更正单据 9 张，均由同一人录入。', 40],
    decision: {
      kind: 'NOT_HIRED',
      daysBeforeEnd: 8,
      reason: '第二阶段不合格，指导后复查未达到，第三阶段仍不能独立工作。',
    },
  },
  FIRST: { stages: [] },
  SECOND: {
    stages: [{ remarks: firstB, ...passed }],
    draft: [
      [3, '收银还可以'],
      [3, '还可以。'],
      [3, '不错'],
    ],
  },
  THIRD: {
    stages: [
      { remarks: firstA, ...passed },
      { remarks: secondB, ...passed },
    ],
    selfAssessment: ['已能独立收银和收货，记住了全部条码，团购订单跟过两次。', '想多学一些糕点知识，并学习开店流程。'],
    note: ['MANAGER', '中秋值夜盘点，主动多留一小时核对礼盒数量。', 45],
  },
  ENDING: {
    stages: [
      { remarks: firstA, ...passed },
      { remarks: secondA, ...passed },
      { remarks: thirdA, ...fit },
    ],
    selfAssessment: ['三个月没有差错投诉，晚班闭店已很熟练。', '希望固定在本店工作。'],
  },
};
