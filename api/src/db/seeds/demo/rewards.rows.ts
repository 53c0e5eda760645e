import { addDays } from '../../../kernel/period.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Making } from './making.ts';
import { type Rows, written } from './people.rows.ts';
import { at } from './season.ts';

/** A reward that was granted and one that waits for the general manager, each for a visit of the person (rules 8.8). */
export interface DemoRewards {
  readonly proposals: Rows;
  readonly requests: Rows;
}

const PROPOSALS = [
  { proposal: '雨天补送并当场处理破损投诉，客户来电表扬，建议奖励 200 元。', decision: '同意，月度例会通报。' },
  { proposal: '主动收集竞品陈列资料并形成建议，建议通报表扬。', decision: null },
] as const;

export function rewardRows(company: DemoCompany, { ids, idAt, today, holder, accountOf }: Making): DemoRewards {
  const [manager, leader] = [holder('SALES_MANAGER'), holder('GENERAL_MANAGER')];
  const reps = company.staff.filter(({ role }) => role === 'REP').map(({ number }) => number);
  const nameOf = (rep: string): string => company.staff.find(({ number }) => number === rep)?.name ?? '';
  const proposed = PROPOSALS.flatMap((facts, index) => {
    const rep = reps[index];
    const visit = company.cards.filter((card) => card.rep === rep).flatMap(({ visits }) => visits)[0];
    const asked = at(addDays(today, -20 + index * 18), 11);
    return rep && visit ? [{ ...facts, rep, visit, asked, id: idAt(asked) }] : [];
  });
  const decidedBy = (decision: string | null, asked: Date): object =>
    decision === null
      ? {}
      : { state: 'APPROVED', decidedBy: leader, decidedAt: new Date(asked.getTime() + 2 * 86_400_000) };
  return {
    proposals: proposed.map(({ id, rep, visit, asked, proposal, decision }) => ({
      id,
      person: ids.employee(rep),
      kind: 'REWARD',
      basis: 'VISIT',
      basisId: visit.id,
      proposal,
      proposedBy: manager,
      decision,
      ...decidedBy(decision, asked),
      ...written(asked),
    })),
    requests: proposed.map(({ id, rep, asked, proposal, decision }) => ({
      id: idAt(asked),
      kind: 'REWARD',
      subjectType: 'RewardProposal',
      subjectId: id,
      level: 'GENERAL_MANAGER',
      requestedBy: manager,
      requesterId: accountOf(manager),
      requestedAt: asked,
      reason: proposal,
      facts: { kind: 'REWARD', basis: 'VISIT', personId: ids.employee(rep), person: nameOf(rep) },
      decisionNote: decision,
      waitingKey: decision === null ? `REWARD:${id}` : null,
      ...decidedBy(decision, asked),
      ...written(asked),
    })),
  };
}
