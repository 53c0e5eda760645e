import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at } from '../season.ts';
import { dayInPeak, peaksAround, quietDay } from './learning-days.ts';

interface Need {
  readonly key: string;
  readonly source: 'MARKET' | 'QUESTIONNAIRE' | 'DAILY';
  readonly text: string;
  readonly daysAgo: number;
  readonly by: 'HR' | 'STORE_MANAGER' | 'CLERK' | 'SALES_MANAGER';
  readonly shop?: string;
  readonly isOwn?: boolean;
  readonly state?: 'COVERED' | 'DROPPED';
  readonly dropReason?: string;
}

const NEEDS: readonly Need[] = [
  {
    key: 'SHELF_LIFE',
    source: 'QUESTIONNAIRE',
    text: '需求统计表：新员工对糕点保质期和储存方法不熟，顾客问起时答错。',
    daysAgo: 84,
    by: 'HR',
    state: 'COVERED',
  },
  {
    key: 'SMILE',
    source: 'DAILY',
    text: '巡查发现部分门店微笑服务得分低，接待用语不统一。',
    daysAgo: 80,
    by: 'HR',
    state: 'COVERED',
  },
  {
    key: 'LEAVE_POST',
    source: 'DAILY',
    text: '抽查两次离岗未登记，需重讲外出登记和六条考勤制度。',
    daysAgo: 20,
    by: 'HR',
    shop: 'LJZ',
  },
  {
    key: 'GIFT_BOX',
    source: 'MARKET',
    text: '同行推出企业定制礼盒，门店需要会介绍定制和团购政策。',
    daysAgo: 16,
    by: 'SALES_MANAGER',
  },
  {
    key: 'SHIFT_LEAD',
    source: 'QUESTIONNAIRE',
    text: '带班希望学习排班、交接和处理顾客投诉。',
    daysAgo: 13,
    by: 'STORE_MANAGER',
    shop: 'NJL',
  },
  {
    key: 'PACKING',
    source: 'QUESTIONNAIRE',
    text: '想学礼盒丝带包装，节前顾客常要求。',
    daysAgo: 6,
    by: 'CLERK',
    isOwn: true,
  },
  {
    key: 'ENGLISH',
    source: 'MARKET',
    text: '外国游客增多，学习常用接待英语。',
    daysAgo: 45,
    by: 'STORE_MANAGER',
    shop: 'NJL',
    state: 'DROPPED',
    dropReason: '改为在柜台放置英文商品卡。',
  },
];

interface Course {
  readonly key: string;
  readonly title: string;
  readonly content: string;
  readonly goal: 'LONG' | 'MIDDLE' | 'SHORT';
  readonly audience: 'NEW_STAFF' | 'IN_SERVICE';
  readonly needs: readonly string[];
  readonly state: 'PLANNED' | 'HELD';
  readonly daysAgo: number;
}

const COURSES: readonly Course[] = [
  {
    key: 'BASICS',
    title: '商品知识与接待用语',
    content: '各类糕点的原料、保质期和储存；统一接待用语；现场演练。',
    goal: 'SHORT',
    audience: 'NEW_STAFF',
    needs: ['SHELF_LIFE', 'SMILE'],
    state: 'HELD',
    daysAgo: 66,
  },
  {
    key: 'RULES',
    title: '外出登记与考勤制度',
    content: '六条制度逐条讲解，外出、请假、补卡的办法。',
    goal: 'SHORT',
    audience: 'IN_SERVICE',
    needs: ['LEAVE_POST'],
    state: 'PLANNED',
    daysAgo: 10,
  },
  {
    key: 'LEADERS',
    title: '带班管理',
    content: '排班、交接班、投诉处理，为晋升带班和店长作准备。',
    goal: 'MIDDLE',
    audience: 'IN_SERVICE',
    needs: ['SHIFT_LEAD', 'GIFT_BOX'],
    state: 'PLANNED',
    daysAgo: 8,
  },
];

const OPINIONS = ['内容实用，希望每季讲一次。', '演练时间太短。', null] as const;

interface Learner {
  readonly id: string;
  readonly hiredOn: LocalDate;
}

/** Needs, the courses that answer them, and who was taught (rules 20.3, 20.4). */
export function trainingRows(
  making: Making,
  { clerks, heads }: { clerks: readonly Learner[]; heads: readonly Learner[] },
) {
  const { ids, idAt, today, now, holder } = making;
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  const made = new Map<string, string>();
  const idOf = (key: string, instant: Date): string => {
    const id = idAt(instant);
    made.set(key, id);
    return id;
  };
  const trainer = holder('STORE_MANAGER');

  const needs = NEEDS.map(
    ({ key, daysAgo, by, shop, isOwn = false, state = 'OPEN', dropReason = null, source, text }) => {
      const raisedAt = at(day(daysAgo), 10);
      return {
        id: idOf(key, raisedAt),
        source,
        text,
        raisedOn: day(daysAgo),
        raisedBy: holder(by),
        employee: isOwn ? holder(by) : null,
        shop: shop ? ids.shop(shop) : null,
        state,
        dropReason,
        ...written(raisedAt),
      };
    },
  );
  const courses = COURSES.map(({ key, daysAgo, title, content, goal, audience, state }) => {
    const createdAt = at(day(daysAgo), 15);
    return {
      id: idOf(key, createdAt),
      title,
      content,
      goal,
      audience,
      state,
      trainer,
      otherTrainer: null,
      callOffReason: null,
      ...written(createdAt),
    };
  });
  const links = COURSES.flatMap(({ key, needs: keys, daysAgo }) =>
    keys.map((need) => {
      const createdAt = at(day(daysAgo), 15);
      return { id: idAt(createdAt), course: made.get(key), need: made.get(need), ...written(createdAt) };
    }),
  );
  const peaks = peaksAround(today).map((peak) => ({
    id: idAt(at('2024-06-03', 9)),
    ...peak,
    ...written(at('2024-06-03', 9)),
  }));

  const [heldOn, comingOn, inPeak] = [quietDay(today, day(12), -1), quietDay(today, day(-9), 1), dayInPeak(today)];
  const session = (course: string, date: string, values: object) => {
    const startsAt = at(date, 9);
    const createdAt = at(day(8), 16) < startsAt ? at(day(8), 16) : at(addDays(date, -3), 16);
    return {
      id: idAt(createdAt),
      course: made.get(course),
      startsAt,
      endsAt: at(date, 11.5),
      place: '总部二楼培训室',
      state: 'PLANNED',
      callOffReason: null,
      peakName: null,
      overrideReason: null,
      overriddenBy: null,
      ...written(createdAt),
      ...values,
    };
  };
  const [held, coming] = [session('BASICS', heldOn, { state: 'HELD' }), session('RULES', comingOn, {})];
  const special = session('LEADERS', inPeak.date, {
    peakName: inPeak.peakName,
    overrideReason: '新款月饼当周上市，带班须先讲清搭配和退换。',
    overriddenBy: holder('HR'),
  });
  // Whoever came later was not taught before.
  const here = (one: object) =>
    one === coming ? [...clerks, ...heads] : clerks.filter(({ hiredOn }) => hiredOn <= heldOn);
  const participants: Rows = [held, coming].flatMap((one) =>
    here(one).map(({ id: employee }, index) => {
      const opinion = one === held ? (OPINIONS[index % OPINIONS.length] ?? null) : null;
      const saidAt = at(addDays(heldOn, 1), 12 + index / 10);
      return {
        id: idAt(one.createdAt),
        session: one.id,
        employee,
        hasAttended: one === held ? true : null,
        opinion,
        opinionAt: opinion === null ? null : saidAt < now ? saidAt : now,
        ...written(one.createdAt),
      };
    }),
  );
  return { peaks, needs, courses, links, sessions: [held, coming, special] as Rows, participants };
}
