import { expect, test } from 'vitest';

import { unique } from '../../support/cast.ts';
import { aDepartment, customerOf, decide, REQUEST } from './department.ts';

const PROPOSAL = 'rewardProposal { id version state }';

async function aBasis(): Promise<string> {
  const { manager, rep } = await aDepartment();
  const input = {
    name: unique('Fair'),
    place: 'Wuxi',
    startsOn: '2026-11-18',
    endsOn: '2026-11-20',
    staff: [{ employeeId: rep.employeeId, duty: 'Stand' }],
    budgetAmount: '10',
    reason: 'A small fair.',
  };
  const made = await manager.client.act('salesEventCreate', input, 'salesEvent { id }').data();
  return made['salesEventCreate'].salesEvent.id;
}

async function propose(more: object = {}) {
  const { manager, rep } = await aDepartment();
  const input = {
    personId: rep.employeeId,
    kind: 'REWARD',
    basis: 'SALES_EVENT',
    proposal: 'A bonus for six orders.',
    ...more,
  };
  return manager.client.act('rewardProposalCreate', input, `${PROPOSAL} ${REQUEST}`);
}

test('rules 8.8: a reward rests on a basis, is decided by the superior, and then shown to the person', async () => {
  const { gm, rep, otherRep } = await aDepartment();
  const made = (await (await propose({ basisId: await aBasis() })).data())['rewardProposalCreate'];
  const { id } = made.rewardProposal;
  const query = 'query R($id: ID!) { rewardProposal(id: $id) { state decision } }';
  const seenBy = async (person: typeof rep) => (await person.client.run(query, { id }).data())['rewardProposal'];
  expect(made.approvalRequest.level).toBe('GENERAL_MANAGER');
  expect(await seenBy(rep)).toBeNull();

  const decision = {
    id: made.approvalRequest.id,
    version: made.approvalRequest.version,
    decision: 'APPROVE',
    note: 'Well done.',
  };
  await gm.client.act('approvalRequestDecide', decision).data();

  expect(await seenBy(rep)).toEqual({ state: 'APPROVED', decision: 'Well done.' });
  expect(await seenBy(otherRep)).toBeNull();
});

test('rules 8.8: without a linked basis, and for oneself, nothing is proposed', async () => {
  const { manager } = await aDepartment();
  const unknown = '00000000-0000-7000-8000-000000000000';
  const none = await propose({ basisId: unknown });
  const own = await propose({ basisId: await aBasis(), personId: manager.employeeId });

  expect(await none.refused('REWARD_BASIS_UNKNOWN')).toEqual(['input', 'basisId']);
  expect(await own.refused('REWARD_FOR_ONESELF')).toEqual(['input', 'personId']);
});

test('rules 8.8: the basis is about the person: an own task, or an event at which the person worked', async () => {
  const department = await aDepartment();
  const { manager, rep, otherRep } = department;
  const list = { repId: rep.employeeId, period: 'QUARTER', startsOn: '2027-01-01' };
  const { taskListCreate } = await manager.client.act('taskListCreate', list, 'taskList { id }').data();
  const customer = await customerOf(department);
  const task = { listId: taskListCreate.taskList.id, customerId: customer.id, kind: 'MAIN', aim: 'SALES', amount: '9' };
  const { salesTaskCreate } = await manager.client.act('salesTaskCreate', task, 'salesTask { id }').data();
  const onTask = { basis: 'SALES_TASK', basisId: salesTaskCreate.salesTask.id };

  expect((await (await propose(onTask)).data())['rewardProposalCreate'].rewardProposal.state).toBe('PROPOSED');
  for (const basis of [onTask, { basisId: await aBasis() }]) {
    const ofOther = await propose({ ...basis, personId: otherRep.employeeId });
    expect(await ofOther.refused('REWARD_BASIS_OF_OTHER')).toEqual(['input', 'basisId']);
  }
});

test('rules 8.8: a refused penalty is shown to the person with the decision', async () => {
  const { gm, rep } = await aDepartment();
  const made = (await (await propose({ basisId: await aBasis(), kind: 'PENALTY' })).data())['rewardProposalCreate'];

  await decide(gm, made.approvalRequest, 'REJECT');

  const query = 'query R($id: ID!) { rewardProposal(id: $id) { kind state decision } }';
  const seen = await rep.client.run(query, { id: made.rewardProposal.id }).data();
  expect(seen['rewardProposal']).toEqual({ kind: 'PENALTY', state: 'REJECTED', decision: 'Not this time.' });
});
