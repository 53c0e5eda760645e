import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, type TestRow } from '../../support/cast.ts';

let api: TestApi;
let hr: Person;
let general: Person;

beforeAll(async () => {
  api = await ownApi();
  [hr, general] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'GENERAL_MANAGER')]);
  return () => api.stop();
});

const NAME = '欧阳待业';
const PHONE = '13912345678';

async function aCandidate(values: object = {}): Promise<TestRow> {
  const input = {
    name: NAME,
    phone: PHONE,
    channel: 'ONLINE',
    note: `${NAME} lives near.`,
    appliedOn: '2026-01-05',
    ...values,
  };
  return (await hr.client.act('candidateCreate', input, 'candidate { id version }').data())['candidateCreate']
    .candidate;
}

async function stepped({ id, version }: TestRow, kind: string, date: string): Promise<TestRow> {
  const input = { id, version, kind, date, note: `${NAME} was told.` };
  return (await hr.client.act('candidateStepAdd', input, 'candidate { id version }').data())['candidateStepAdd']
    .candidate;
}

async function leftOf(words: readonly string[], { id }: TestRow): Promise<string[]> {
  const texts = `select to_jsonb(c)::text as text from candidates c where id = $1
    union all select to_jsonb(s)::text from candidate_steps s where candidate_id = $1
    union all select to_jsonb(j)::text from journal_entries j where row_id = $1
      or row_id in (select id from candidate_steps where candidate_id = $1)`;
  const { rows } = await api.server.archive.pool.query<{ text: string }>(texts, [id]);
  expect(rows.length).toBeGreaterThan(1);
  return words.filter((word) => rows.some(({ text }) => text.includes(word)));
}

test('promise D1: the phone of a candidate is masked; the whole one has a right of its own and is logged', async () => {
  const { id } = await aCandidate();
  const ask = (field: string) => `query C($id: ID!) { candidate(id: $id) { ${field} } }`;

  expect((await general.client.run(ask('name phone'), { id }).data())['candidate']).toEqual({
    name: NAME,
    phone: '139****5678',
  });
  await general.client.run(ask('phoneFull'), { id }).failed('FORBIDDEN');
  expect((await hr.client.run(ask('phoneFull'), { id }).data())['candidate']).toEqual({ phoneFull: PHONE });
  const { accessLogEntries } = await general.client
    .run('query L($id: ID!) { accessLogEntries(filter: { rowId: { eq: $id } }) { nodes { rowType field } } }', { id })
    .data();
  expect(accessLogEntries.nodes).toEqual([{ rowType: 'Candidate', field: 'phoneFull' }]);
});

test('promise D5: figures, developers and the people of shops see no candidate', async () => {
  const { id } = await aCandidate();
  for (const role of ['BI', 'DEVELOPER', 'STORE_MANAGER', 'CLERK', 'SALES_MANAGER']) {
    const { client } = await aPerson(api, role);
    await client.run('query C($id: ID!) { candidate(id: $id) { id } }', { id }).failed('FORBIDDEN');
  }
});

test('promise D3: who asks for it is forgotten: nothing of the person is left, the count stays', async () => {
  const candidate = await stepped(await aCandidate(), 'SCREENING', '2026-02-01');
  expect(await leftOf([NAME, PHONE], candidate)).toEqual([NAME, PHONE]);
  await general.client.act('candidateForget', candidate).failed('FORBIDDEN');

  const { candidateForget } = await hr.client
    .act('candidateForget', candidate, 'candidate { version name phone note channel state forgottenAt }')
    .data();

  expect(candidateForget.candidate).toMatchObject({ name: '-', phone: null, note: null, channel: 'ONLINE' });
  expect(await leftOf([NAME, PHONE, 'ouyang'], candidate)).toEqual([]);
  const { version } = candidateForget.candidate;
  await hr.client.act('candidateForget', { id: candidate.id, version }).refused('CANDIDATE_FORGOTTEN');
  await hr.client.act('candidateEdit', { id: candidate.id, version, name: 'x' }).refused('CANDIDATE_FORGOTTEN');
});

test('promise D4: who was refused half a year ago is forgotten by the job, the pool after two years; nobody else', async () => {
  const rejected = await stepped(await aCandidate(), 'REJECT', '2026-05-21');
  const lately = await stepped(await aCandidate(), 'REJECT', '2026-05-22');
  const pooled = await stepped(await aCandidate({ appliedOn: '2024-01-01' }), 'RESERVE', '2024-11-21');
  const waiting = await aCandidate({ appliedOn: '2024-01-01' });

  await api.runJob('candidates.forget');

  const nameOf = async ({ id }: TestRow): Promise<string> =>
    (await hr.client.run('query C($id: ID!) { candidate(id: $id) { name } }', { id }).data())['candidate'].name;
  expect(await Promise.all([rejected, lately, pooled, waiting].map(nameOf))).toEqual(['-', NAME, '-', NAME]);
  expect(await leftOf([NAME, PHONE], rejected)).toEqual([]);
  const { rows } = await api.server.archive.pool.query('select version from candidates where id = $1', [rejected.id]);
  await api.runJob('candidates.forget');
  const again = await api.server.archive.pool.query('select version from candidates where id = $1', [rejected.id]);
  expect(again.rows).toEqual(rows);
});
