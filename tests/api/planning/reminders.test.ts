import { expect, test } from 'vitest';

import { unique } from '../../support/cast.ts';
import { aDepartment, customerOf, decide, REQUEST } from './department.ts';

async function remind(): Promise<void> {
  const { api } = await aDepartment();
  await api.admin.act('jobRunNow', { job: 'planning.remind' }).data();
  await api.runJobs();
}

async function toldTo(person: Awaited<ReturnType<typeof aDepartment>>['rep'], kind: string) {
  const query =
    'query N($kind: NotificationKind!) { notifications(filter: { kind: { eq: $kind } }) { nodes { facts subjectId } } }';
  return (await person.client.run(query, { kind }).data())['notifications'].nodes;
}

test('rules 8.10: who answers for an event is told once that its effect report is overdue', async () => {
  const { gm, manager, supervisor } = await aDepartment();
  const name = unique('Fair');
  const input = {
    name,
    place: 'Shanghai',
    startsOn: '2026-10-01',
    endsOn: '2026-10-03',
    leadId: supervisor.employeeId,
    budgetAmount: '1',
    reason: 'A small fair.',
  };
  const made = await manager.client.act('salesEventCreate', input, `salesEvent { id } ${REQUEST}`).data();
  await decide(gm, made['salesEventCreate'].approvalRequest, 'APPROVE');

  await remind();
  await remind();

  const { id } = made['salesEventCreate'].salesEvent;
  const told = (await toldTo(supervisor, 'SALES_EVENT_REPORT_OVERDUE')).filter(
    ({ subjectId }: { subjectId: string }) => subjectId === id,
  );
  expect(told).toEqual([{ facts: { name, dueOn: '2026-10-17' }, subjectId: id }]);
});

test('rules 8.7: a rep is told how many agents are to be evaluated', async () => {
  const department = await aDepartment();
  const agent = await customerOf(department, { type: 'AGENT' });
  const query =
    'query A($id: ID!) { approvalRequests(filter: { customer: { id: { eq: $id } } }) { nodes { id version } } }';
  const [opening] = (await department.supervisor.client.run(query, { id: agent.id }).data())['approvalRequests'].nodes;
  await decide(department.supervisor, opening, 'APPROVE');

  await remind();

  const [told] = await toldTo(department.rep, 'AGENTS_TO_EVALUATE');
  expect(told.facts.n).toBeGreaterThanOrEqual(1);
});
