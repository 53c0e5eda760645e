import { ADMIN, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, unique } from '../../support/cast.ts';
import { aShop, post, type TestShop } from '../attendance/shops.ts';

/** A shop with its manager, the leader of its region and HR. */
export interface TrialWorld {
  readonly api: TestApi;
  readonly hr: Person;
  readonly shop: TestShop;
  readonly leader: Person;
}

export async function aTrialWorld(api: TestApi): Promise<TrialWorld> {
  const hr = await aPerson(api, 'HR');
  const shop = await aShop(api, hr);
  const leader = await aPerson(api, 'REGION_LEADER');
  const code = unique('L').slice(-8).toUpperCase();
  const other = { code, name: unique('Shop'), regionId: shop.regionId };
  const { shopCreate } = await hr.client.act('shopCreate', other, 'shop { id }').data();
  await post(hr, leader.employeeId, { shopId: shopCreate.shop.id, post: 'STORE_MANAGER' });
  await hr.client
    .act('regionLeaderAppoint', { regionId: shop.regionId, employeeId: leader.employeeId, startsOn: '2026-01-01' })
    .data();
  return { api, hr, shop, leader };
}

/** Rows of a statement, as a test counts them. */
export async function rowsOf<T>({ server }: TestApi, text: string, values: readonly unknown[] = []): Promise<T[]> {
  const { rows } = await server.archive.pool.query(text, [...values]);
  return rows as T[];
}

/** The same person, after the clock has ended the session. */
export async function again(person: Person): Promise<Person> {
  return { ...person, client: await person.signIn() };
}

/** Somebody who was hired on a day and is posted to the shop from then on. */
export async function aNewcomer({ api, hr, shop }: TrialWorld, hiredOn: string, posted = {}): Promise<Person> {
  const admin = await api.signIn(ADMIN.loginName, ADMIN.password);
  const person = await aPerson({ ...api, admin }, 'CLERK');
  await rowsOf(api, 'update employees set hired_on = $2 where id = $1', [person.employeeId, hiredOn]);
  await post(await again(hr), person.employeeId, { shopId: shop.id, startsOn: hiredOn, ...posted });
  return person;
}

export interface TestStage {
  readonly id: string;
  readonly stageNo: number;
  readonly state: string;
  readonly dueOn: string;
  readonly version: number;
  readonly reviewer: { readonly id: string } | null;
}

export interface TestTrial {
  readonly id: string;
  readonly state: string;
  readonly startsOn: string;
  readonly endOn: string;
  readonly stages: readonly TestStage[];
}

export async function startTrial({ hr }: TrialWorld, { employeeId }: Person, startsOn: string): Promise<string> {
  const input = { employeeId, startsOn, storeEntryOn: startsOn };
  const { client } = await again(hr);
  const { trialStart } = await client.act('trialStart', input, 'trial { id }').data();
  return trialStart.trial.id;
}

/** The trials of a person, the latest first. */
export async function trialsOf({ hr }: Pick<TrialWorld, 'hr'>, { employeeId }: Person): Promise<TestTrial[]> {
  const { client } = await again(hr);
  const { trials } = await client
    .run(
      `query T($filter: TrialFilter) { trials(first: 5, filter: $filter) { nodes { id state startsOn endOn
        stages { id stageNo state dueOn version reviewer { id } } } } }`,
      { filter: { employee: { id: { eq: employeeId } } } },
    )
    .data();
  return trials.nodes;
}

/** Days as the company counts them. */
const SAID = `(n.created_at at time zone 'Asia/Shanghai')::date::text`;
const SHOWN = `to_char(n.deliver_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI')`;

/** What a person was told about trials, in its order: the day, the kind, and the stage or the days that are left. */
export async function toldOf(api: TestApi, { employeeId }: Person): Promise<string[]> {
  const rows = await rowsOf<{ text: string }>(
    api,
    `select concat_ws(' ', ${SAID}, n.kind, 'S' || (n.facts ->> 'stageNo'), 'D' || nullif(n.facts ->> 'days', '0')) as text
     from notifications n join accounts a on a.id = n.recipient_id
     where a.employee_id = $1 and n.kind like 'TRIAL_%' order by n.created_at, n.kind, n.facts ->> 'stageNo'`,
    [employeeId],
  );
  return rows.map(({ text }) => text);
}

/** When somebody is shown what he was told, in the zone of the company. */
export async function shownOf(api: TestApi, { employeeId }: Person, kind: string): Promise<string[]> {
  const rows = await rowsOf<{ shown: string }>(
    api,
    `select ${SHOWN} as shown from notifications n join accounts a on a.id = n.recipient_id
     where a.employee_id = $1 and n.kind = $2 order by n.deliver_at`,
    [employeeId, kind],
  );
  return rows.map(({ shown }) => shown);
}

/** Midday and evening of each day in the zone of the company, but on those that are left out. */
export async function everyDay(
  api: TestApi,
  { from, to, but = [] }: { from: string; to: string; but?: readonly string[] },
  work = () => api.runJob('trials.deadlines'),
): Promise<void> {
  for (let at = Date.parse(`${from}T04:00:00Z`); at <= Date.parse(`${to}T04:00:00Z`); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (but.includes(date)) continue;
    for (const time of ['04:00', '13:00']) {
      api.clock.set(`${date}T${time}:00Z`);
      await work();
    }
  }
}
