import { openTestServer } from '@living-archive/api/testing';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { ADMIN, ownApi, type TestApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';
import { post } from '../attendance/shops.ts';
import { again, aNewcomer, aTrialWorld, rowsOf, startTrial, toldOf, trialsOf, type TrialWorld } from './on-trial.ts';

let api: TestApi;
let world: TrialWorld;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  return () => api.stop();
});

const start = () => api.runJob('trials.start');
const settle = () => api.runJob('trials.deadlines');

test('rules 19.2, 19.3: who was hired lately into a shop is on trial with all three dates; once, however often the job runs', async () => {
  const person = await aNewcomer(world, '2026-11-20');
  const long = await aNewcomer(world, '2026-11-01');
  const office = await aPerson(api, 'CLERK');
  await rowsOf(api, `update employees set hired_on = '2026-11-20' where id = $1`, [office.employeeId]);
  await post(world.hr, office.employeeId, { post: 'OFFICE', shopId: null, startsOn: '2026-11-20' });

  await start();
  await start();

  const trials = await trialsOf(world, person);
  expect(trials).toMatchObject([{ state: 'RUNNING', startsOn: '2026-11-20', endOn: '2027-02-20' }]);
  expect(trials[0]?.stages.map(({ dueOn }) => dueOn)).toEqual(['2026-11-27', '2026-12-20', '2027-02-10']);
  expect(trials[0]?.stages[0]?.reviewer?.id).toBe(world.shop.manager.employeeId);
  expect(await trialsOf(world, long)).toEqual([]);
  expect(await trialsOf(world, office)).toEqual([]);
});

test('rules 19.3: a trial that was called off does not begin anew by itself; who comes into the shop later begins then', async () => {
  const person = await aNewcomer(world, '2026-11-19');
  const later = await aNewcomer(world, '2026-11-18', { startsOn: '2026-11-24' });
  await start();
  const [trial] = await trialsOf(world, person);
  const { trial: row } = await world.hr.client.run('query T($id: ID!) { trial(id: $id) { id version } }', trial).data();
  await world.hr.client.act('trialCallOff', { ...row, reason: 'Hired for another company.' }).data();
  expect(await trialsOf(world, later)).toEqual([]);

  api.clock.set('2026-11-24T02:00:00Z');
  await start();

  expect(await trialsOf(world, person)).toMatchObject([{ state: 'CALLED_OFF' }]);
  const [begun] = await trialsOf(world, later);
  expect(begun).toMatchObject({ startsOn: '2026-11-18', endOn: '2027-02-18' });
  expect(begun?.stages.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2026-12-24', '2027-02-08']);
});

test('rules 19.2: who comes into the first shop weeks after the hiring is on trial too, unless it would be over', async () => {
  const own = await ownApi();
  const there = await aTrialWorld(own);
  const trained = await aNewcomer(there, '2026-10-20', { startsOn: '2026-11-19' });
  const longAgo = await aNewcomer(there, '2026-08-21', { startsOn: '2026-11-19' });
  const since = await aNewcomer(there, '2026-10-20');

  await own.runJob('trials.start');

  const [begun] = await trialsOf(there, trained);
  expect(begun).toMatchObject({ startsOn: '2026-10-20', endOn: '2027-01-20' });
  expect(begun?.stages.map(({ dueOn }) => dueOn)).toEqual(['2026-11-26', '2026-12-19', '2027-01-10']);
  expect([...(await trialsOf(there, longAgo)), ...(await trialsOf(there, since))]).toEqual([]);
  await own.stop();
});

test('rules 19.4: who leaves is no longer on trial, and does not become confirmed; nobody is asked for his reviews', async () => {
  const person = await aNewcomer(world, '2026-09-01');
  await startTrial(world, person, '2026-09-01');
  await rowsOf(api, `update employees set left_on = '2026-11-24' where id = $1`, [person.employeeId]);
  await settle();
  expect(await trialsOf(world, person)).toMatchObject([{ state: 'RUNNING' }]);

  api.clock.set('2026-11-25T02:00:00Z');
  await settle();

  const [trial] = await trialsOf(world, person);
  expect(trial?.state).toBe('LEFT');
  expect(new Set(trial?.stages.map(({ state }) => state))).toEqual(new Set(['CALLED_OFF']));
  api.clock.set('2026-12-03T02:00:00Z');
  await settle();
  expect(await trialsOf(world, person)).toMatchObject([{ state: 'LEFT' }]);
});

test('rules 19.4: after a change of the shop dates stay, the new manager reviews and is told anew', async () => {
  const person = await aNewcomer(world, '2026-11-24');
  await startTrial(world, person, '2026-11-24');
  const [before] = await trialsOf(world, person);
  const hr = await again(world.hr);
  const { postings } = await hr.client
    .run('query P($f: PostingFilter) { postings(first: 5, filter: $f) { nodes { shop { id } } } }', {
      f: { employee: { id: { eq: world.leader.employeeId } } },
    })
    .data();
  await post(hr, person.employeeId, { shopId: postings.nodes[0].shop.id, startsOn: '2026-12-03' });

  await settle();

  const [after] = await trialsOf(world, person);
  expect(after?.stages.map(({ dueOn }) => dueOn)).toEqual(before?.stages.map(({ dueOn }) => dueOn));
  const manager = world.shop.manager.employeeId;
  expect(before?.stages.map(({ reviewer }) => reviewer?.id)).toEqual([manager, manager, manager]);
  // The first one was due while the person still worked in the former shop.
  const { leader } = world;
  expect(after?.stages.map(({ reviewer }) => reviewer?.id)).toEqual([manager, leader.employeeId, leader.employeeId]);
  api.clock.set('2026-12-24T02:00:00Z');
  await settle();
  expect(await toldOf(api, leader)).toContain('2026-12-24 TRIAL_STAGE_DUE S2');
});

test('rules 19.4: with the setting off an undecided trial stays at risk', async () => {
  const person = await aNewcomer(world, '2026-10-01');
  await startTrial(world, person, '2026-10-01');
  const set = (value: boolean, validFrom: string) =>
    api
      .signIn(ADMIN.loginName, ADMIN.password)
      .then((admin) => admin.act('settingSet', { key: 'trial.lapseConfirms', value: String(value), validFrom }).data());
  await set(false, '2026-12-24');

  api.clock.set('2027-01-04T02:00:00Z');
  await settle();
  await settle();
  expect(await trialsOf(world, person)).toMatchObject([{ state: 'OVERDUE_CONFIRM_RISK', endOn: '2027-01-01' }]);

  await set(true, '2027-01-04');
  await settle();
  expect(await trialsOf(world, person)).toMatchObject([{ state: 'CONFIRMED_BY_LAPSE' }]);
});

test('promises R11: what fails midway is done by the next run, and what was done is not done twice', async () => {
  api.clock.set('2027-01-05T02:00:00Z');
  const people = [await aNewcomer(world, '2026-12-29'), await aNewcomer(world, '2026-12-28')];
  for (const person of people) await startTrial(world, person, '2026-12-30');
  const [broken] = await trialsOf(world, people[1] ?? world.shop.clerk);
  const owner = new pg.Client(api.database.migrationUrl);
  await owner.connect();
  await owner.query(
    `create function refuse_stage() returns trigger language plpgsql as $$ begin
       if new.trial_id = '${broken?.id}' then raise exception 'no disk'; end if; return new; end $$`,
  );
  await owner.query(
    'create trigger refuse_stage before update on trial_stages for each row execute function refuse_stage()',
  );
  api.clock.set('2027-01-05T16:30:00Z');

  await settle();
  const told = async () =>
    (await toldOf(api, world.shop.manager)).filter((text) => text.startsWith('2027-01-06 TRIAL_STAGE_DUE'));
  expect(await told()).toHaveLength(people.length - 1);

  await owner.query('drop trigger refuse_stage on trial_stages');
  await owner.end();
  await settle();
  await settle();
  expect(await told()).toHaveLength(people.length);
  const states = await Promise.all(people.map((person) => trialsOf(world, person)));
  expect(states.map(([trial]) => trial?.stages[0]?.state)).toEqual(['OPEN', 'OPEN']);
});

test('promises R11: after a restart the job goes on where it was, and tells nothing twice', async () => {
  api.clock.set('2027-01-11T02:00:00Z');
  const person = await aNewcomer(world, '2027-01-05');
  await startTrial(world, person, '2027-01-05');
  api.clock.set('2027-01-12T02:00:00Z');
  await settle();
  const [trial] = await trialsOf(world, person);
  const told = async () =>
    (
      await rowsOf<{ text: string }>(
        api,
        `select (n.created_at at time zone 'Asia/Shanghai')::date || ' ' || n.kind as text from notifications n
         where n.subject_id = $1 order by n.created_at`,
        [trial?.stages[0]?.id],
      )
    ).map(({ text }) => text);
  expect(await told()).toEqual(['2027-01-12 TRIAL_STAGE_DUE']);

  // Another process on the same database, over the weekend and a day.
  const other = await openTestServer({ databaseUrl: api.database.url, now: api.clock.now, firstAdmin: ADMIN });
  for (const day of ['12T03', '13T02', '16T02', '17T02', '18T02']) {
    api.clock.set(`2027-01-${day}:00:00Z`);
    await other.runJob('trials.deadlines');
  }
  await other.stop();
  await settle();

  expect(await told()).toEqual([
    '2027-01-12 TRIAL_STAGE_DUE',
    '2027-01-13 TRIAL_STAGE_LATE',
    '2027-01-16 TRIAL_STAGE_LATE',
  ]);
});
