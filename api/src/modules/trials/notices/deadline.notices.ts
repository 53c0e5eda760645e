import type { Ctx } from '../../../kernel/context.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import { openAccountsOf, toldKeys } from './told.queries.ts';

defineNotification('TRIAL_STAGE_OPEN', { description: 'A stage of a trial waits for the own review.' });
defineNotification('TRIAL_STAGE_DUE', { description: 'The own review of a stage of a trial is due.' });
defineNotification('TRIAL_STAGE_LATE', { description: 'The own review of a stage of a trial was due days ago.' });
defineNotification('TRIAL_STAGE_OVERDUE', { description: 'The review of a stage of a trial is overdue.' });
defineNotification('TRIAL_SELF_ASSESSMENT_WANTED', { description: 'The own self-assessment on trial is asked for.' });
defineNotification('TRIAL_RESULT_SHOWN', { description: 'The result of a stage of the own trial is there.' });
defineNotification('TRIAL_WARNED', { description: 'One got a warning on trial and acknowledges it.' });
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
  | 'TRIAL_WARNED'
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
  readonly subject: { readonly type: 'Trial' | 'TrialStage' | 'TrialMeasure'; readonly id: string };
  readonly facts: Readonly<Record<string, string | number>>;
  readonly key: string;
}

/** How the key stands in the table of notifications. */
function storedKey({ kind, key }: DeadlineNotice): string {
  return `${kind} ${key}`;
}

async function holdersOf(ctx: Ctx, rights: readonly string[]): Promise<string[]> {
  const accounts = await Promise.all(rights.map((right) => accountsWith(ctx, right)));
  return [...new Set(accounts.flat())];
}

/** Those that were told to nobody yet, and that somebody with an account is to be told. */
export async function untoldOf(ctx: Ctx, notices: readonly DeadlineNotice[]): Promise<ReadonlySet<DeadlineNotice>> {
  if (notices.length === 0) return new Set();
  const accounts = await openAccountsOf(ctx, [...new Set(notices.flatMap(({ to }) => to))]);
  const holders = await holdersOf(ctx, [...new Set(notices.flatMap(({ toRights }) => toRights))]);
  const receivers = [...accounts.map(({ id }) => id), ...holders];
  const known = await toldKeys(ctx, receivers, notices.map(storedKey));
  const reached = new Set(accounts.map(({ employeeId }) => employeeId));
  const isWanted = ({ to, toRights }: DeadlineNotice): boolean =>
    toRights.length > 0 || to.some((id) => reached.has(id));
  return new Set(notices.filter((notice) => !known.has(storedKey(notice)) && isWanted(notice)));
}

/** But for the person, who learns of the own trial what everybody does, whatever rights he holds besides (promise D7). */
export async function tellDeadline(
  ctx: Ctx,
  { to, toRights, ...told }: DeadlineNotice,
  employeeId: string,
): Promise<void> {
  const own = new Set((await openAccountsOf(ctx, [employeeId])).map(({ id }) => id));
  const holders = (await holdersOf(ctx, toRights)).filter((id) => !own.has(id));
  await notify(ctx, { ...told, to, toAccounts: holders });
}
