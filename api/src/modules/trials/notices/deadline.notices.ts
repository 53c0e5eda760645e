import type { Ctx } from '../../../kernel/context.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';

defineNotification('TRIAL_STAGE_OPEN', { description: 'A stage of a trial waits for one’s review.' });
defineNotification('TRIAL_STAGE_DUE', { description: 'One’s review of a stage of a trial is due today.' });
defineNotification('TRIAL_STAGE_LATE', { description: 'One’s review of a stage of a trial was due days ago.' });
defineNotification('TRIAL_STAGE_OVERDUE', { description: 'The review of a stage of a trial is overdue.' });
defineNotification('TRIAL_SELF_ASSESSMENT_WANTED', { description: 'One’s self-assessment on trial is asked for.' });
defineNotification('TRIAL_RESULT_SHOWN', { description: 'The result of a stage of one’s trial is there.' });
defineNotification('TRIAL_DECISION_DUE', { description: 'The decision about a trial is due.' });
defineNotification('TRIAL_ENDS_UNDECIDED', {
  description: 'A trial ends in a few days and is not decided.',
  urgent: true,
});
defineNotification('TRIAL_RAN_OUT', { description: 'A trial ran out and is not decided.', urgent: true });
defineNotification('TRIAL_LAPSED', { description: 'A trial without decision counts as confirmed.' });

export type DeadlineKind =
  | 'TRIAL_STAGE_OPEN'
  | 'TRIAL_STAGE_DUE'
  | 'TRIAL_STAGE_LATE'
  | 'TRIAL_STAGE_OVERDUE'
  | 'TRIAL_SELF_ASSESSMENT_WANTED'
  | 'TRIAL_RESULT_SHOWN'
  | 'TRIAL_DECISION_DUE'
  | 'TRIAL_ENDS_UNDECIDED'
  | 'TRIAL_RAN_OUT'
  | 'TRIAL_LAPSED';

/** Something that a day brings about: one person is told once under one key, whenever that is found out. */
export interface DeadlineNotice {
  readonly kind: DeadlineKind;
  /** Employees, HR and whoever may consent to late decisions. */
  readonly to: readonly string[];
  readonly toRights: readonly string[];
  readonly subject: { readonly type: 'Trial' | 'TrialStage'; readonly id: string };
  readonly facts: Readonly<Record<string, string | number>>;
  readonly key: string;
}

/** How the key stands in the table of notifications. */
export function storedKey({ kind, key }: DeadlineNotice): string {
  return `${kind} ${key}`;
}

const TOLD = `/* trials.told */ select distinct key from notifications where key = any(?::text[])`;
const STARTS = 500;

/** Which of these were told to somebody. */
export async function toldKeys({ em }: Pick<Ctx, 'em'>, notices: readonly DeadlineNotice[]): Promise<Set<string>> {
  const told = new Set<string>();
  for (let from = 0; from < notices.length; from += STARTS) {
    const keys = notices.slice(from, from + STARTS).map(storedKey);
    const list = `{${keys.map((key) => `"${key}"`).join(',')}}`;
    for (const { key } of await em.execute<{ key: string }[]>(TOLD, [list])) told.add(key);
  }
  return told;
}

export async function tellDeadline(ctx: Ctx, { to, toRights, ...told }: DeadlineNotice): Promise<void> {
  const accounts = await Promise.all(toRights.map((right) => accountsWith(ctx, right)));
  await notify(ctx, { ...told, to, toAccounts: [...new Set(accounts.flat())] });
}
