import { addMonths, monthOf } from '../../../../kernel/period.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at } from '../season.ts';

const TEXT = `一、当月全勤（无病假、事假、迟到、早退）的，发放全额奖金。
二、有病假、事假、迟到、早退的，发放当月奖金的 80%，并按累计小时从工资中扣除。
三、未事先向公司人事部请假或说明的，按小时双倍扣除。
四、店长原则上不在工作日到总公司办事；确需前来的，须到人事部签到，视为正常出勤。
五、店长外出办理业务不得占用开店、闭店时间；特殊情况须事先向人事部说明，理由不足或未事先说明的，按第二条处理。
六、店长不得随意变动上班时间或班次，确需变动的须事先向人事部说明。
七、本办法自 2 月 3 日起执行。`;

const DRAFT_TEXT = `${TEXT}
修订草案：迟到、早退 5 分钟以内不计；有缺勤的发放奖金的 85%；未事先说明的按 1.5 倍扣除，每次不足一小时按一小时计。`;

/** The values of rules 21. */
const USUAL = {
  partialRate: '0.8000',
  unnotifiedMultiplier: '2.00',
  graceMinutes: 0,
  gapMinutes: 30,
  punchWindowMinutes: 240,
  hqTravelMinutes: 90,
  repeatSeconds: 60,
  rounding: 'EXACT',
  monthlyHours: '174.00',
  missingPunch: 'ABSENT',
  noticeRule: 'REQUESTED',
  capMode: 'WARN',
  capShare: '0.2000',
  capMinimumWage: null,
  clauses: [2, 3, 4, 5, 6],
  managerPosts: ['STORE_MANAGER'],
};

const MILDER = {
  ...USUAL,
  partialRate: '0.8500',
  unnotifiedMultiplier: '1.50',
  graceMinutes: 5,
  rounding: 'CEIL_HOUR_PER_INCIDENT',
  capMode: 'APPLY',
  capMinimumWage: '2690.00',
};

/** The policy of the seven clauses since the last 3 February before the first roster, and what HR thinks of for next month (rules 17.4). */
export function policyRows({ idAt, today }: Pick<Making, 'idAt' | 'today'>): Rows {
  const first = `${addMonths(monthOf(today), -2)}-01`;
  const thisYear = `${first.slice(0, 4)}-02-03`;
  const validFrom = thisYear < first ? thisYear : `${Number(first.slice(0, 4)) - 1}-02-03`;
  const told = at(`${validFrom.slice(0, 4)}-01-20`, 10);
  const drafted = at(`${monthOf(today)}-01`, 9);
  return [
    { id: idAt(told), state: 'IN_FORCE', validFrom, text: TEXT, ...USUAL, ...written(told) },
    {
      id: idAt(drafted),
      state: 'DRAFT',
      validFrom: `${addMonths(monthOf(today), 1)}-01`,
      text: DRAFT_TEXT,
      ...MILDER,
      ...written(drafted),
    },
  ];
}
