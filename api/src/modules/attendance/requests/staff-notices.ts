import type { Ctx } from '../../../kernel/context.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import type { Employee } from '../../staff/index.ts';
import { isOwn } from './staff-request.access.ts';

defineNotification('ATTENDANCE_NOTICE', {
  description: 'Somebody tells HR of coming late or staying away.',
  urgent: true,
});
defineNotification('ATTENDANCE_REQUEST_CHANGED', {
  description: 'HR changed or judged what one asked for about the own time.',
});

interface About {
  readonly id: string;
  readonly version: number;
  readonly employee: Employee;
  readonly constructor: { readonly name: string };
}

/** Whoever changes his own knows. */
export async function tellPerson(ctx: Ctx, row: About): Promise<void> {
  if (isOwn(ctx.actor, row)) return;
  await notify(ctx, {
    kind: 'ATTENDANCE_REQUEST_CHANGED',
    to: [row.employee.id],
    key: `${row.id} ${row.version}`,
    subject: { type: row.constructor.name, id: row.id },
    facts: { about: row.constructor.name },
  });
}

/** Everybody of HR at once, because it is about today (rules 17.3). */
export async function tellHr(ctx: Ctx, row: About): Promise<void> {
  const toAccounts = await accountsWith(ctx, 'attendance:hr');
  await notify(ctx, {
    kind: 'ATTENDANCE_NOTICE',
    toAccounts: toAccounts.filter((id) => id !== ctx.actor.accountId),
    key: row.id,
    subject: { type: row.constructor.name, id: row.id },
  });
}
