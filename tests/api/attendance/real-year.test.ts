import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { written } from '../transfer/import-steps.ts';
import { countRealYear, hasRealPunches, type PersonYear, type RealYear, readPunchFile } from './real-punches.ts';

const MINUTES = 60;

/** Fifty people of one shop, their numbers, and the shift from 09:30 to 18:00 on each day that anybody came. */
async function aYearOfShifts(api: TestApi, { people, days }: RealYear): Promise<void> {
  const { pool } = api.server.archive;
  const [shop, numbers] = [randomUUID(), [...people.keys()]];
  await pool.query(
    `insert into shops (id, created_at, updated_at, code, name) values ($1, now(), now(), 'REAL', 'Real')`,
    [shop],
  );
  await pool.query(
    `insert into employees (id, created_at, updated_at, number, name, shop_id)
     select gen_random_uuid(), now(), now(), 'REAL-' || n, 'Person ' || n, $2 from unnest($1::text[]) n`,
    [numbers, shop],
  );
  const ours = `employees e where e.number like 'REAL-%'`;
  await pool.query(
    `insert into postings (id, created_at, updated_at, employee_id, shop_id, post, starts_on)
     select gen_random_uuid(), now(), now(), e.id, $1, 'CLERK', '2015-01-01' from ${ours}`,
    [shop],
  );
  await pool.query(
    `insert into punch_numbers (id, created_at, updated_at, employee_id, number, starts_on)
     select gen_random_uuid(), now(), now(), e.id, substr(e.number, 6), '2015-01-01' from ${ours}`,
  );
  await pool.query(
    `insert into roster_entries (id, created_at, updated_at, employee_id, shop_id, date, kind, starts_at, ends_at, breaks)
     select gen_random_uuid(), now(), now(), e.id, $1, day, 'WORK', (day + time '09:30') at time zone 'Asia/Shanghai',
       (day + time '18:00') at time zone 'Asia/Shanghai', '[]'
     from unnest($2::date[]) day cross join ${ours}`,
    [shop, days],
  );
}

async function aPolicy(hr: Person): Promise<void> {
  const given = { text: 'Seven clauses.', validFrom: '2015-01-01' };
  const { policyVersionCreate } = await hr.client
    .act('policyVersionCreate', given, 'policyVersion { id version }')
    .data();
  await hr.client.act('policyVersionPutInForce', policyVersionCreate.policyVersion).data();
}

async function computed(api: TestApi): Promise<Map<string, PersonYear>> {
  for (let month = 1; month <= 12; month += 1)
    await api.runJob('attendance.compute', { startsOn: `2015-${String(month).padStart(2, '0')}-01` });
  const { rows } = await api.server.archive.pool.query<{
    number: string;
    kind: string;
    seconds: number;
    count: number;
  }>(
    `select substr(e.number, 6) as number, i.kind, sum(i.seconds)::int as seconds,
       (count(*) filter (where i.seconds = 510 * 60))::int as count
     from employees e join attendance_results r on r.employee_id = e.id and r.is_current
     left join attendance_incidents i on i.result_id = r.id
     where e.number like 'REAL-%' group by 1, 2`,
  );
  const years = new Map<string, PersonYear>();
  for (const { number, kind, seconds, count } of rows) {
    const year = years.get(number) ?? { daysWithout: 0, lateMinutes: 0, earlyMinutes: 0 };
    if (kind === 'ABSENT') years.set(number, { ...year, daysWithout: count });
    else if (kind === 'LATE') years.set(number, { ...year, lateMinutes: seconds / MINUTES });
    else if (kind === 'EARLY') years.set(number, { ...year, earlyMinutes: seconds / MINUTES });
    else years.set(number, year);
  }
  return years;
}

test.skipIf(!hasRealPunches)(
  'rules 17.3: a year of real punches of fifty people comes to the days and minutes that plain arithmetic finds in the files',
  async () => {
    const real = countRealYear();
    const api = await ownApi();
    try {
      api.clock.set('2016-01-05T02:00:00Z');
      const admin = await api.signIn('admin', 'mooncake-lantern-42');
      const hr = await aPerson({ ...api, admin }, 'HR');
      await aYearOfShifts(api, real);
      await aPolicy(hr);
      const cells = [...real.people.values()].reduce((sum, { daysWithout }) => sum + real.days.length - daysWithout, 0);

      for (const fileName of ['in_time.csv', 'out_time.csv']) {
        const file = { sheet: 'punches', fileName, body: readPunchFile(fileName) };
        expect(await written(api, hr.client, file)).toMatchObject({ createdCount: cells, rejectedCount: 0 });
      }

      expect(real.days).toHaveLength(249);
      expect(await computed(api)).toEqual(real.people);
    } finally {
      await api.stop();
    }
  },
  300_000,
);

test.skipIf(hasRealPunches)('the real punches are not beside the repository, so nothing is counted with them', () => {
  expect(hasRealPunches).toBe(false);
});
