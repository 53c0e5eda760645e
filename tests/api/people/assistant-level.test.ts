import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let hr: Person;
let manager: Person;
let assistant: Person;

beforeAll(async () => {
  api = await workerApi();
  [hr, manager, assistant] = await Promise.all([
    aPerson(api, 'HR'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'ASSISTANT'),
  ]);
});

const COMPETENCE = 'assistantCompetence { id version position isRetired }';
const APPRAISAL = `assistantAppraisal { id version level heldOn isReached judgedBy { id }
  judgements(first: 9) { nodes { text isMet fact } } }`;

async function aCompetence(text: string): Promise<{ id: string; version: number; position: number }> {
  const { assistantCompetenceAdd } = await hr.client
    .act('assistantCompetenceAdd', { level: 'MIDDLE', text }, COMPETENCE)
    .data();
  return assistantCompetenceAdd.assistantCompetence;
}

async function levelOf(person: Person): Promise<string | null> {
  const asked = 'query L($id: ID!) { assistantLevel(employeeId: $id) }';
  return (await person.client.run(asked, { id: assistant.employeeId }).data())['assistantLevel'];
}

test('rules 20.6: the competences of a level are the template by which an assistant is judged', async () => {
  await api.nobody.act('assistantCompetenceAdd', { level: 'MIDDLE', text: 'x' }).failed('UNAUTHENTICATED');
  await manager.client.act('assistantCompetenceAdd', { level: 'MIDDLE', text: 'x' }).failed('FORBIDDEN');
  await hr.client.act('assistantCompetenceAdd', { level: 'MIDDLE', text: ' ' }).refused('TEXT_REQUIRED');
  const judge = (judgements: object[], values: object = {}) => {
    const input = { assistantId: assistant.employeeId, level: 'MIDDLE', judgements, ...values };
    return manager.client.act('assistantAppraisalRecord', input, APPRAISAL);
  };
  await judge([]).refused('ASSISTANT_COMPETENCES_MISSING');
  const [orders, calls] = [await aCompetence('Enters orders alone.'), await aCompetence('Answers calls.')];
  expect([orders.position, calls.position]).toEqual([1, 2]);
  const all = (isMet: boolean) => [
    { competenceId: orders.id, isMet: true },
    { competenceId: calls.id, isMet, fact: 'Heard on three days.' },
  ];

  await judge(all(true).slice(1)).refused('ASSISTANT_COMPETENCE_NOT_JUDGED');
  await judge([...all(true), { competenceId: calls.id, isMet: true }]).refused('ASSISTANT_COMPETENCE_UNFIT');
  await judge(all(true), { heldOn: '2026-11-22' }).refused('ASSISTANT_APPRAISAL_IN_FUTURE');
  await judge(all(true), { assistantId: manager.employeeId }).failed('FORBIDDEN');
  await assistant.client
    .act('assistantAppraisalRecord', { assistantId: hr.employeeId, level: 'MIDDLE', judgements: [] })
    .failed('FORBIDDEN');
  const first = await judge(all(false), { heldOn: '2026-06-01' }).data();
  expect(first['assistantAppraisalRecord'].assistantAppraisal.isReached).toBe(false);
  expect(await levelOf(assistant)).toBeNull();
  const { assistantAppraisalRecord } = await judge(all(true)).data();
  expect(assistantAppraisalRecord.assistantAppraisal).toMatchObject({
    isReached: true,
    judgedBy: { id: manager.employeeId },
  });
  expect(await levelOf(assistant)).toBe('MIDDLE');
  await judge(all(true)).refused('ASSISTANT_APPRAISAL_TAKEN');

  const edit = { id: calls.id, version: calls.version, text: 'Answers every call.', isRetired: true };
  await hr.client.act('assistantCompetenceEdit', edit, COMPETENCE).data();
  const { id, version } = assistantAppraisalRecord.assistantAppraisal;
  const asked = 'query A($id: ID!) { assistantAppraisal(id: $id) { judgements(first: 9) { nodes { text } } } }';
  const { assistantAppraisal } = await assistant.client.run(asked, { id }).data();
  expect(assistantAppraisal.judgements.nodes).toContainEqual({ text: 'Answers calls.' });
  await api.nobody.run(asked, { id }).failed('UNAUTHENTICATED');
  const other = await aPerson(api, 'REP');
  expect((await other.client.run(asked, { id }).data())['assistantAppraisal']).toBeNull();
  await other.client
    .run('query L($id: ID!) { assistantLevel(employeeId: $id) }', { id: assistant.employeeId })
    .failed('FORBIDDEN');
  const remove = { id, version, reason: 'Another person.' };
  await manager.client.act('assistantAppraisalRemove', remove).failed('FORBIDDEN');
  await hr.client.act('assistantAppraisalRemove', remove).data();
  await hr.client.act('assistantAppraisalRemove', remove).failed('NOT_FOUND');
  expect(await levelOf(hr)).toBeNull();
});
