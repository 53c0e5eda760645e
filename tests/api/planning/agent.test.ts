import { expect, test } from 'vitest';

import { aRegion } from '../../support/cast.ts';
import { aDepartment, customerOf, decide } from './department.ts';

const ITEMS = [
  'SALES_AGAINST_TASK',
  'PAYMENT',
  'STOCK_AND_PRICE_DISCIPLINE',
  'SECOND_TIER_CUSTOMERS',
  'IMAGE_AND_PROMOTION',
  'COMPLAINTS',
];
const ratings = ITEMS.map((item) => ({ item, rating: 4, fact: 'Sold 120 of 150 boxes.' }));
const EVALUATION = 'agentEvaluation { id periodFrom periodTo result ratings { item rating } }';

const DUE = '{ agentsDue { id } }';

test('rules 8.7: the responsible rep evaluates an agent for the year that is over', async () => {
  const department = await aDepartment();
  const agent = await customerOf(department, { type: 'AGENT' });
  const { client } = department.rep;
  const due = async (): Promise<string[]> =>
    ((await client.run(DUE).data())['agentsDue'] as { id: string }[]).map(({ id }) => id);
  expect(await due()).toContain(agent.id);

  const input = { customerId: agent.id, ratings, result: 'KEEP' };
  const made = await client.act('agentEvaluationRecord', input, EVALUATION).data();

  expect(made['agentEvaluationRecord'].agentEvaluation).toMatchObject({
    periodFrom: '2025-01-01',
    periodTo: '2026-01-01',
    result: 'KEEP',
    ratings: ITEMS.toSorted().map((item) => ({ item, rating: 4 })),
  });
  expect(await due()).not.toContain(agent.id);
  expect(await client.act('agentEvaluationRecord', input).refused('AGENT_EVALUATED_ALREADY')).toEqual([
    'input',
    'customerId',
  ]);
});

test('rules 8.7: improvement needs measures and a day of re-check, each item a fact, the customer a fit type', async () => {
  const department = await aDepartment();
  const agent = await customerOf(department, { type: 'FRANCHISE' });
  const retailer = await customerOf(department, { type: 'RETAILER' });
  const { client } = department.rep;
  const evaluate = (more: object) =>
    client.act('agentEvaluationRecord', { customerId: agent.id, ratings, result: 'IMPROVE', ...more });

  expect(await evaluate({}).refused('AGENT_MEASURES_MISSING')).toEqual(['input', 'recheckOn']);
  expect(
    await evaluate({ measures: 'Less stock.', recheckOn: '2026-11-21' }).refused('AGENT_RECHECK_NOT_LATER'),
  ).toEqual(['input', 'recheckOn']);
  expect(await evaluate({ result: 'KEEP', ratings: ratings.slice(1) }).refused('AGENT_ITEMS_INCOMPLETE')).toEqual([
    'input',
    'ratings',
  ]);
  expect(await evaluate({ result: 'KEEP', customerId: retailer.id }).refused('CUSTOMER_NOT_AN_AGENT')).toEqual([
    'input',
    'customerId',
  ]);
});

test('rules 8.7: sales across regions are recorded against the agent with evidence', async () => {
  const department = await aDepartment();
  const agent = await customerOf(department, { type: 'AGENT' });
  const { id: regionId } = await aRegion(department.api);
  const breach = { customerId: agent.id, regionId, happenedOn: '2026-11-03', fact: 'Sold in Wuhan.' };
  const { client } = department.rep;

  expect(await client.act('marketBreachReport', { ...breach, evidence: ' ' }).refused('TEXT_REQUIRED')).toEqual([
    'input',
    'evidence',
  ]);
  await client.act('marketBreachReport', { ...breach, evidence: 'Batch 4711 on a photograph.' }).data();

  const query = 'query C($id: ID!) { customer(id: $id) { marketBreaches { nodes { region { id } happenedOn } } } }';
  const data = await client.run(query, { id: agent.id }).data();
  expect(data['customer'].marketBreaches.nodes).toEqual([{ region: { id: regionId }, happenedOn: '2026-11-03' }]);
});

test('rules 8.7, 6.5: who may read the archive by grant does not evaluate the agent; the responsible rep does', async () => {
  const department = await aDepartment();
  const agent = await customerOf(department, { type: 'AGENT' });
  const { otherRep, manager } = department;
  const asked = { codes: [agent.code], reason: 'A visit together.' };
  const { accessRequestCreate } = await otherRep.client
    .act('accessRequestCreate', asked, 'accessRequest { id }')
    .data();
  const find = `query R($id: ID!) { approvalRequests(filter: { subjectId: { eq: $id } }) { nodes { id version level state } } }`;
  const { approvalRequests } = await manager.client.run(find, accessRequestCreate.accessRequest).data();
  await decide(manager, approvalRequests.nodes[0], 'APPROVE');

  const input = { customerId: agent.id, ratings, result: 'KEEP' };
  await otherRep.client.act('agentEvaluationRecord', input).failed('FORBIDDEN');
});

test('rules 6.5: to another rep the agent and its evaluation do not exist', async () => {
  const department = await aDepartment();
  const agent = await customerOf(department, { type: 'AGENT' });

  const input = { customerId: agent.id, ratings, result: 'KEEP' };
  expect(await department.otherRep.client.act('agentEvaluationRecord', input).refused('ROW_UNKNOWN')).toEqual([
    'input',
    'customerId',
  ]);
});
