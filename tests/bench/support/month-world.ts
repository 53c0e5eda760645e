import type pg from 'pg';

const PEOPLE = 10_000;
export const MONTH = '2026-10';
const PEOPLE_A_SHOP = 4;

/** Hours after the start, and minutes besides: on time all four, unless the person comes late. */
const PUNCHES = `select i.employee_id, i.shop_id, p.direction,
    i.starts_at + make_interval(hours => p.hours, mins => case when p.hours = 0 and hashtext(i.id::text) % 50 = 0 then 12 else p.minute end) as at
  from roster_entries i cross join (values (0, -3, 'IN'), (3, 1, 'OUT'), (4, -1, 'IN'), (9, 2, 'OUT')) as p (hours, minute, direction)`;

/**
 * People of shops who work every day of a month from nine to six with a break, and punch four times a day; every fiftieth comes
 * late. Past the product, because only the judging is measured.
 */
const stepsFor = (people: number): Readonly<Record<string, string>> => ({
  regions: `insert into regions (id, created_at, updated_at, code, name)
    select gen_random_uuid(), now(), now(), 'BN', 'Bench'`,
  shops: `insert into shops (id, created_at, updated_at, code, name, region_id)
    select gen_random_uuid(), now(), now(), 'B' || n, 'Shop ' || n, (select id from regions limit 1)
    from generate_series(1, ${people / PEOPLE_A_SHOP}) n`,
  employees: `with numbered as (select id, row_number() over (order by code) as no from shops)
    insert into employees (id, created_at, updated_at, number, name, shop_id, hired_on)
    select gen_random_uuid(), now(), now(), 'B' || n, 'Person ' || n, s.id, '2025-01-01'
    from generate_series(1, ${people}) n join numbered s on s.no = 1 + (n - 1) / ${PEOPLE_A_SHOP}`,
  postings: `insert into postings (id, created_at, updated_at, employee_id, shop_id, post, starts_on)
    select gen_random_uuid(), now(), now(), id, shop_id, 'CLERK', '2025-01-01' from employees where shop_id is not null`,
  wages: `insert into wages (id, created_at, updated_at, employee_id, valid_from, monthly_wage, bonus_base, currency)
    select gen_random_uuid(), now(), now(), id, '2025-01-01', 3480, 600, 'CNY' from employees where shop_id is not null`,
  policy_versions: `insert into policy_versions (id, created_at, updated_at, valid_from, state, text, partial_rate,
      unnotified_multiplier, grace_minutes, gap_minutes, punch_window_minutes, hq_travel_minutes, repeat_seconds, rounding,
      monthly_hours, missing_punch, notice_rule, cap_mode, cap_share, clauses, manager_posts)
    values (gen_random_uuid(), now(), now(), '2026-01-01', 'IN_FORCE', 'Bench', 0.8, 2, 0, 30, 240, 90, 60, 'EXACT', 174,
      'ABSENT', 'REQUESTED', 'WARN', 0.2, '{2,3,4,5,6}', '{STORE_MANAGER}')`,
  roster_entries: `insert into roster_entries (id, created_at, updated_at, employee_id, shop_id, date, kind, starts_at, ends_at, breaks)
    select gen_random_uuid(), now(), now(), e.id, e.shop_id, d::date, 'WORK', d + interval '1 hour', d + interval '10 hours',
      jsonb_build_array(jsonb_build_object('startsAt', to_char(d + interval '4 hours', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'endsAt', to_char(d + interval '5 hours', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
    from employees e cross join generate_series('${MONTH}-01'::timestamp, '${MONTH}-31', interval '1 day') d
    where e.shop_id is not null`,
  punches: `insert into punches (id, created_at, updated_at, employee_id, shop_id, place_id, at, direction, source)
    select gen_random_uuid(), now(), now(), employee_id, shop_id, shop_id, at, direction, 'DEVICE' from (${PUNCHES}) punched
    on conflict do nothing`,
});

interface Filling {
  readonly people?: number;
  readonly told?: (step: string, rows: number) => void;
}

/** Fills a database without punches; what is there already is used again. */
export async function fillMonth(
  pool: pg.Pool,
  { people = PEOPLE, told = () => undefined }: Filling = {},
): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>('select exists (select from punches) as there');
  if (rows[0]?.there) return;
  const client = await pool.connect();
  try {
    await client.query(`begin; set local time zone 'UTC'; set local statement_timeout = 0`);
    for (const [step, text] of Object.entries(stepsFor(people))) told(step, (await client.query(text)).rowCount ?? 0);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    client.release();
  }
}
