import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { AssistantAppraisal } from './assistant-appraisal.entity.ts';
import { AssistantCompetence } from './assistant-competence.entity.ts';
import { AssistantJudgement } from './assistant-judgement.entity.ts';
import type { AssistantLevel } from './assistant-level.enums.ts';
import { assistantLevelOn, isReached, whyNotHeldOn, whyNotJudgements } from './assistant-level.rules.ts';
import type {
  AssistantAppraisalRemoveInput,
  AssistantAppraisalRecordInput,
  AssistantCompetenceAddInput,
  AssistantCompetenceEditInput,
} from './assistant-level.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const TEXT = 300;
const MOST = 999;

function whyNotPosition(position: number | null | undefined): 'VALUE_OUT_OF_RANGE' | null {
  return position && (position < 1 || position > MOST) ? 'VALUE_OUT_OF_RANGE' : null;
}

export async function addCompetence(ctx: Ctx, input: AssistantCompetenceAddInput): Promise<AssistantCompetence> {
  const { level, text } = input;
  new InputCheck()
    .text('text', text, { most: TEXT, required: true })
    .rule('position', whyNotPosition(input.position))
    .done();
  const known = await ctx.em.find(AssistantCompetence, { level }, PAST_SCOPE);
  const last = Math.max(0, ...known.map(({ position }) => position));
  return add(ctx, AssistantCompetence, {
    level,
    text: text.trim(),
    position: input.position ?? Math.min(last + 1, MOST),
  });
}

export async function editCompetence(ctx: Ctx, input: AssistantCompetenceEditInput): Promise<AssistantCompetence> {
  new InputCheck().givenText('text', input.text, TEXT).rule('position', whyNotPosition(input.position)).done();
  const competence = await loadForChange(ctx, AssistantCompetence, input);
  competence.text = input.text?.trim() ?? competence.text;
  competence.position = input.position ?? competence.position;
  competence.isRetired = input.isRetired ?? competence.isRetired;
  return competence;
}

function checkAppraisal(ctx: Ctx, { note, judgements, heldOn }: AssistantAppraisalRecordInput): string {
  const today = businessDate(ctx.now, ctx.zone);
  const check = new InputCheck()
    .rule('heldOn', whyNotHeldOn(heldOn ?? today, today))
    .text('note', note, { most: 1_000 });
  for (const [index, { fact }] of judgements.entries()) check.text(`judgements.${index}.fact`, fact, { most: 500 });
  check.done();
  return heldOn ?? today;
}

/** The list of the level is the template; its words are kept with the judgement (rules 20.6). */
export async function appraise(ctx: Ctx, input: AssistantAppraisalRecordInput): Promise<AssistantAppraisal> {
  const heldOn = checkAppraisal(ctx, input);
  const { level, judgements } = input;
  const assistant = await loadReferred(ctx, Employee, { id: input.assistantId, path: 'assistantId', lock: true });
  if (assistant.id === ctx.actor.employeeId) forbid();
  const asked = await ctx.em.find(AssistantCompetence, { level, isRetired: false }, PAST_SCOPE);
  const byId = new Map(asked.map((one) => [one.id, one]));
  refuseIf(whyNotJudgements([...byId.keys()], judgements), ['input', 'judgements']);
  const taken = await ctx.em.count(AssistantAppraisal, { assistant, level, heldOn }, PAST_SCOPE);
  refuseIf(taken > 0 ? 'ASSISTANT_APPRAISAL_TAKEN' : null, ['input', 'heldOn']);
  const appraisal = add(ctx, AssistantAppraisal, {
    assistant,
    level,
    heldOn,
    isReached: isReached(judgements),
    note: input.note?.trim() || null,
    judgedBy: actingEmployee(ctx),
  });
  for (const { competenceId, isMet, fact } of judgements) {
    const competence = byId.get(competenceId);
    if (competence) {
      const { text } = competence;
      add(ctx, AssistantJudgement, { appraisal, competence, text, isMet, fact: fact?.trim() || null });
    }
  }
  return appraisal;
}

export async function removeAppraisal(ctx: Ctx, input: AssistantAppraisalRemoveInput): Promise<void> {
  new InputCheck().text('reason', input.reason, { most: 500, required: true }).done();
  const appraisal = await loadForChange(ctx, AssistantAppraisal, input);
  if (appraisal.assistant.id === ctx.actor.employeeId) forbid();
  ctx.reason = input.reason.trim();
  for (const judgement of await ctx.em.find(AssistantJudgement, { appraisal }, PAST_SCOPE)) ctx.em.remove(judgement);
  ctx.em.remove(appraisal);
}

/** The own one, or anybody's with the right; null for who was never found to have reached one. */
export async function levelOf(
  ctx: Ctx,
  { employeeId, on }: { employeeId: string; on: string },
): Promise<AssistantLevel | null> {
  const person = isUuid(employeeId) ? await loadRow(ctx, Employee, { by: { id: employeeId }, only: ['name'] }) : null;
  if (!person) return null;
  if (person.id !== ctx.actor.employeeId && !ctx.actor.can('assistantLevel:read')) forbid();
  return assistantLevelOn(await ctx.em.find(AssistantAppraisal, { assistant: person }, PAST_SCOPE), on);
}
