import { addDays } from '../../../../kernel/period.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at } from '../season.ts';
import type { StaffMember } from '../staff.ts';

type Level = 'JUNIOR' | 'MIDDLE' | 'SENIOR';

/** What this company asks of each level. */
const COMPETENCES: Readonly<Record<Level, readonly string[]>> = {
  JUNIOR: ['客户资料按时归档，字段填写齐全', '订单当天录入，数量与单价无误', '出库单按时打印并核对'],
  MIDDLE: ['独立答复询价与交期，24 小时内回复', '独立处理一般投诉与返修登记', '月末对账单一次通过财务审核'],
  SENIOR: ['代业务员与重点客户沟通交期和补货', '带教新助理并检查其订单', '能分析客户订货规律并提出建议'],
};

interface Held {
  readonly assistant: number;
  readonly level: Level;
  readonly daysAgo: number;
  readonly note: string | null;
  /** What was missed, by its place in the list, and by what that was seen. */
  readonly missed?: readonly [place: number, fact: string];
}

const HELD: readonly Held[] = [
  { assistant: 0, level: 'JUNIOR', daysAgo: 700, note: null },
  { assistant: 0, level: 'MIDDLE', daysAgo: 330, note: '可独立顶岗。' },
  { assistant: 1, level: 'JUNIOR', daysAgo: 420, note: null },
  {
    assistant: 1,
    level: 'MIDDLE',
    daysAgo: 55,
    note: '下季度再评。',
    missed: [2, '上月三份对账单因抬头有误被财务退回。'],
  },
];

/** The lists of the levels, and how the assistants stood by them (rules 20.6). */
export function assistantLevelRows({ ids, idAt, today, holder }: Making, assistants: readonly StaffMember[]) {
  const since = at('2024-06-03', 10);
  const competences = Object.entries(COMPETENCES).flatMap(([level, texts]) =>
    texts.map((text, index) => ({
      id: idAt(since),
      level,
      position: index + 1,
      text,
      isRetired: false,
      ...written(since),
    })),
  );
  const judgements: object[] = [];
  const appraisals = HELD.map(({ assistant, level, daysAgo, note, missed }) => {
    const heldOn = addDays(today, -daysAgo);
    const heldAt = at(heldOn, 15);
    const id = idAt(heldAt);
    for (const { id: competence, text, position } of competences.filter((one) => one.level === level)) {
      const fact = missed && missed[0] === position - 1 ? missed[1] : null;
      judgements.push({
        id: idAt(heldAt),
        appraisal: id,
        competence,
        text,
        isMet: fact === null,
        fact,
        ...written(heldAt),
      });
    }
    return {
      id,
      assistant: ids.employee(assistants[assistant]?.number ?? ''),
      level,
      heldOn,
      isReached: missed === undefined,
      note,
      judgedBy: holder('SALES_MANAGER'),
      ...written(heldAt),
    };
  });
  return { competences, appraisals, judgements } as {
    readonly competences: Rows;
    readonly appraisals: Rows;
    readonly judgements: Rows;
  };
}
