import type { EntityMetadata } from '@mikro-orm/core';

import { noteReads } from '../../../kernel/access-log.queries.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { dependantsOf, mentionsOf, type RowSet } from '../../../kernel/dependants.queries.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { writeJournalEntries } from '../../../kernel/journal.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { logsAbout, wholeRows } from '../../../kernel/take-out.queries.ts';
import { Employee } from '../../staff/index.ts';
import { candidatesOf } from '../recruiting/candidate-forget.queries.ts';
import { accountsOf } from './erasure.queries.ts';
import { identifyingOf } from './identifying.rules.ts';
import { filesOf, type Linked, linkedToAccounts, linkedToEmployee } from './linked-rows.queries.ts';
import type { EmployeeTakeOutInput } from './person.types.ts';

/** Clear values that go out, and where reading them is noted otherwise. */
const CLEAR: Readonly<Record<string, readonly string[]>> = {
  Employee: ['phoneFull', 'homeAddress', 'birthOn'],
  EmployeeDocument: ['numberFull'],
  Wage: ['monthlyWage', 'bonusBase'],
  Punch: ['positionFull'],
  Candidate: ['phoneFull'],
  AttendancePay: ['bonusLines', 'deductionLines', 'capLines'],
};

/** Rows about the person in whole, with all that hangs on them. */
async function rowsAbout(ctx: Ctx, linked: readonly Linked[]): Promise<RowSet[]> {
  const about = linked.filter(({ fate }) => fate !== 'KEEP');
  const sets: RowSet[] = [];
  for (const set of about) sets.push(...(await dependantsOf(ctx, set)).owned);
  return sets;
}

/** Each row once, though several ways may lead to it. */
function merged(sets: readonly RowSet[]): RowSet[] {
  const byType = Map.groupBy(sets, ({ meta }) => meta.className);
  return [...byType.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ meta: first.meta, ids: [...new Set(same.flatMap(({ ids }) => ids))] }] : [];
  });
}

/** What the person did in rows about others: which rows, not what stands in them about others. */
function partsIn(linked: readonly Linked[]): Record<string, readonly string[]> {
  return Object.fromEntries(linked.filter(({ fate }) => fate === 'KEEP').map(({ link, ids }) => [link, ids]));
}

async function noteClearReads(ctx: Ctx, sets: readonly RowSet[]): Promise<void> {
  for (const { meta, ids } of sets) {
    const fields = CLEAR[meta.className] ?? [];
    for (const rowId of ids) await noteReads(ctx, { rowType: meta.className, rowId, fields });
  }
}

/** All that is kept about one employee, with who changed and who read it; taking it out is an export and journaled as one. */
export async function takeOutEmployee(ctx: Ctx, { employeeId: id }: EmployeeTakeOutInput): Promise<object> {
  const employee = isUuid(id) ? await loadRow(ctx, Employee, { by: { id } }) : null;
  if (!employee) return notFound();
  if (!ctx.actor.can('employee:takeOut')) forbid();
  // Reviews, notes and interviews are in it, which the person himself reads nowhere (promise D7).
  refuseIf(id === ctx.actor.employeeId ? 'EMPLOYEE_IS_ONESELF' : null, ['input', 'employeeId']);

  const accounts = await accountsOf(ctx, id);
  const accountIds = accounts.map((account) => account.id);
  const linked = await linkedToEmployee(ctx, id);
  const ofAccounts = await linkedToAccounts(ctx, accountIds);
  const metaOf = (entity: string): EntityMetadata =>
    ctx.em.getMetadata().getByClassName(entity as never) as EntityMetadata;
  const own: RowSet[] = [
    { meta: metaOf('Employee'), ids: [id] },
    { meta: metaOf('Account'), ids: accountIds },
  ];
  // Also what the person applied for before in vain.
  const { numbers } = identifyingOf({ names: [], others: [employee.phoneFull] });
  const applied = { meta: metaOf('Candidate'), ids: await candidatesOf(ctx, id, numbers) };
  const about = [...(await rowsAbout(ctx, [...linked, ...ofAccounts])), ...(await dependantsOf(ctx, applied)).owned];
  const sets = merged([...own, ...about]);
  const ids = sets.flatMap((set) => set.ids);
  const files = { meta: metaOf('Attachment'), ids: await filesOf(ctx, ids) };
  const all = merged([...sets, files, ...(await mentionsOf(ctx, ids))]).filter((set) => set.ids.length > 0);

  const rows: Record<string, object> = {};
  for (const set of all) rows[set.meta.className] = await wholeRows(ctx, set);
  const changes = await logsAbout(ctx, 'journal_entries', ids);
  const readings = await logsAbout(ctx, 'access_log_entries', ids);
  await noteClearReads(ctx, all);
  await writeJournalEntries(ctx, [
    {
      row_type: 'Employee',
      row_id: id,
      row_version: employee.version,
      kind: 'export',
      before: null,
      after: { rows: ids.length, changes: changes.length, readings: readings.length },
    },
  ]);
  return { takenOutAt: ctx.now.toISOString(), rows, partIn: partsIn([...linked, ...ofAccounts]), changes, readings };
}
