import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { actingPerson } from '../acting-employee.actions.ts';
import { isTrialOpen } from '../trials/decision.rules.ts';
import { Trial } from '../trials/trial.entity.ts';
import { maySource } from './trial-note.access.ts';
import { TrialNote } from './trial-note.entity.ts';
import type { TrialNoteAddInput } from './trial-note.types.ts';

/** Beside the stages, and for good: notes are evidence (rules 19.2, 19.4). */
export async function addNote(ctx: Ctx, input: TrialNoteAddInput): Promise<TrialNote> {
  const { text, happenedOn, source } = input;
  const today = businessDate(ctx.now, ctx.zone);
  new InputCheck()
    .text('text', text, { most: 2_000, required: true })
    .rule('happenedOn', happenedOn > today ? 'TRIAL_NOTE_DAY_UNFIT' : null)
    .rule('source', maySource(ctx.actor, source) ? null : 'TRIAL_NOTE_SOURCE_UNFIT')
    .done();
  const author = actingPerson(ctx);
  const trial = await loadReferred(ctx, Trial, { id: input.trialId, path: 'trialId', lock: true });
  refuseIf(isTrialOpen(trial) ? null : 'TRIAL_CLOSED', ['input', 'trialId']);
  refuseIf(happenedOn < trial.startsOn ? 'TRIAL_NOTE_DAY_UNFIT' : null, ['input', 'happenedOn']);
  return add(ctx, TrialNote, { trial, author, source, text: text.trim(), happenedOn });
}
