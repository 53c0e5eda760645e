import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { Finding } from './finding.entity.ts';
import { mustExplain, whyNotDecide } from './finding.rules.ts';
import type { FindingDecideInput } from './finding.types.ts';

const NOTE = 1_000;

/** What people make of a finding; the rule that found it opens nothing again that somebody has dealt with. */
export async function decideFinding(ctx: Ctx, { state, note, ...change }: FindingDecideInput): Promise<Finding> {
  new InputCheck().text('note', note, { most: NOTE, required: mustExplain(state) }).done();
  const finding = await loadForChange(ctx, Finding, change);
  const { employeeId } = ctx.actor;
  const isOwn = employeeId !== null && finding.employee?.id === employeeId;
  refuseIf(isOwn ? 'FINDING_ABOUT_ONESELF' : null, ['input', 'id']);
  refuseIf(whyNotDecide(finding.state, state), ['input', 'state']);
  finding.state = state;
  finding.decidedBy = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
  finding.decidedAt = ctx.now;
  finding.decisionNote = note?.trim() || finding.decisionNote;
  return finding;
}
