import type { Ctx } from '../../../kernel/context.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import type { RunningOut } from './employee-document.queries.ts';

defineNotification('EMPLOYEE_DOCUMENT_ENDING', {
  description: 'A document of an employee runs out soon (domain-rules 20.0).',
});

/** Whoever files documents; the notice names nobody. */
export async function remindOfDocument(ctx: Ctx, { id, validTo }: RunningOut): Promise<void> {
  await notify(ctx, {
    kind: 'EMPLOYEE_DOCUMENT_ENDING',
    toAccounts: await accountsWith(ctx, 'employeeDocument:manage'),
    subject: { type: 'EmployeeDocument', id },
    facts: { date: validTo },
    key: `${id} ${validTo}`,
  });
}
