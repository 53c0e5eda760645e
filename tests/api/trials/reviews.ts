import type { Client } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';
import type { TrialWorld } from './on-trial.ts';

export interface ReviewedStage {
  readonly id: string;
  readonly version: number;
  readonly stageNo: number;
  readonly state: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly overdueOn: string;
  readonly reviewer: { readonly id: string } | null;
  readonly items: readonly { readonly id: string; readonly rating: number | null; readonly fact: string | null }[];
}

const STAGES = `query S($id: ID!) { trial(id: $id) { stages { id version stageNo state opensOn dueOn overdueOn
  reviewer { id } items { id rating fact } } } }`;

/** The stages of a trial as somebody sees them now. */
export async function stagesSeen(client: Client, trialId: string): Promise<ReviewedStage[]> {
  return (await client.run(STAGES, { id: trialId }).data())['trial'].stages;
}

export async function stageSeen(client: Client, trialId: string, stageNo: number): Promise<ReviewedStage> {
  const stage = (await stagesSeen(client, trialId)).find((one) => one.stageNo === stageNo);
  if (!stage) throw new Error(`No stage ${stageNo}.`);
  return stage;
}

/** A fact for every item; ratings by place, 3 where nothing is said. */
export function judged({ items }: ReviewedStage, ratings: readonly number[] = []): object[] {
  return items.map(({ id }, at) => ({
    itemId: id,
    rating: ratings[at] ?? 3,
    fact: `11 月 ${at + 1} 日核对了 12 张单据`,
  }));
}

export const GUIDANCE = { kind: 'GUIDANCE', text: '每天背五个条码', dueOn: '2026-11-28', recheckOn: '2026-11-30' };

/** HR briefs the reviewer, who acknowledges it. */
export async function briefed({ hr }: Pick<TrialWorld, 'hr'>, reviewer: Person, stageId: string): Promise<void> {
  const told = { stageId, content: '第一阶段看四项', procedure: '逐项评分', responsibility: '按时如实填写' };
  const { trialBrief } = await hr.client.act('trialBrief', told, 'trialBriefing { id version }').data();
  await reviewer.client.act('trialBriefingAcknowledge', trialBrief.trialBriefing).data();
}

/** A review that goes through: briefed, every item with a fact. */
export async function reviewed(
  world: TrialWorld,
  trialId: string,
  { stageNo, ...values }: { stageNo: number; items?: readonly number[] } & Record<string, unknown>,
): Promise<void> {
  const { manager } = world.shop;
  const stage = await stageSeen(manager.client, trialId, stageNo);
  await briefed(world, manager, stage.id);
  const { items: ratings, ...outcome } = values;
  const usual = stageNo === 3 ? { recommendation: 'CONFIRM' } : { result: 'PASS' };
  const { id, version } = stage;
  await manager.client
    .act('trialReviewSubmit', { id, version, items: judged(stage, ratings), ...usual, ...outcome })
    .data();
}

export async function trialNow(client: Client, id: string): Promise<Record<string, unknown> & { version: number }> {
  const asked = `query T($id: ID!) { trial(id: $id) { id version state decision decisionReason isLateDecision closedOn
    decidedBy { id } override { state } hasSelfAssessment decisionDueOn } }`;
  return (await client.run(asked, { id }).data())['trial'];
}

export const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });
