import type { LoadSize, LoadStep } from '../load.ts';
import { chance, idAt, padded } from './expressions.ts';
import { REGIONS, REPS } from './people.sql.ts';

const STAMPS = 'created_at, updated_at, version';
const SLOTS = 8;
/** Visits and orders reach this far back. */
export const DAYS_BACK = 730;

/** Customers with code, owner and contact, and the cards that their visits fill one after the other. */
export function archiveSteps({ customers, visits }: LoadSize): LoadStep[] {
  return [...customerSteps(customers), ...visitSteps(visits)];
}

function customerSteps(customers: number): LoadStep[] {
  const grade = `substr('AABBBCCCCN', 1 + n % 10, 1)`;
  return [
    {
      what: 'serials',
      sql: `create temp table load_customers on commit drop as
        select n, serial, ${idAt('since', `'customer' || serial`)} as id, since, region_id, owner_id, grade,
          code || '-' || grade || 'O-' || ${padded('serial', 5)} as code
        from (
          select n, nextval('customer_serial') as serial, r.id as region_id, r.code, e.id as owner_id, ${grade} as grade,
            date_trunc('second', now()) - make_interval(days => ${DAYS_BACK + 30} + n % 900) as since
          from generate_series(1, ${customers}) n
          join regions r on r.code = 'L' || chr(65 + n % ${REGIONS})
          join employees e on e.number = 'L' || lpad((1 + n % ${REPS})::text, 3, '0')
        ) made`,
    },
    {
      what: 'customers',
      sql: `insert into customers (id, ${STAMPS}, serial, code, name, region_id, grade, gender, nature, state, owner_id, phone,
          address, city, country, price_terms, payment_terms)
        select id, since, since, 1, serial, code, '测试客户 ' || serial, region_id, grade, 'O', 'COMPANY', 'ACTIVE', owner_id,
          '021-5000' || lpad((n % 10000)::text, 4, '0'), '测试路 ' || n || ' 号', '上海', '中国', '按价目表', '月结 30 天'
        from load_customers`,
    },
    {
      what: 'codes',
      sql: `insert into customer_codes (id, ${STAMPS}, customer_id, code, valid_from)
        select ${idAt('since', `'code' || serial`)}, since, since, 1, id, code, since from load_customers`,
    },
    {
      what: 'ownership periods',
      sql: `insert into ownership_periods (id, ${STAMPS}, customer_id, rep_id, starts_at)
        select ${idAt('since', `'owner' || serial`)}, since, since, 1, id, owner_id, since from load_customers`,
    },
    {
      what: 'contacts',
      sql: `insert into contacts (id, ${STAMPS}, customer_id, name, role, title, is_primary, mobile)
        select ${idAt('since', `'contact' || serial`)}, since, since, 1, id, '联系人 ' || serial, 'CONTACT', '采购经理', true,
          '1380000' || lpad((n % 10000)::text, 4, '0')
        from load_customers`,
    },
  ];
}

function visitSteps(visits: number): LoadStep[] {
  const fullCards = Math.floor(visits / SLOTS);
  return [
    {
      what: 'visit times',
      sql: `create temp table load_visits on commit drop as
        select c.n, c.serial, v, (v - 1) / ${SLOTS} as card, c.owner_id, c.id as customer_id,
          date_trunc('second', now()) - make_interval(hours => (24 * ${DAYS_BACK}.0 * (${visits} - v + 1) / ${visits})::int - ${chance(`c.serial || 'v' || v`, 48)}) - interval '3 hours' as visited_at
        from load_customers c cross join generate_series(1, ${visits}) v`,
    },
    {
      what: 'visit cards',
      sql: `insert into visit_cards (id, ${STAMPS}, customer_id, rep_id, card_no, slot_count, used_slots, status, issued_at, issued_by_id, full_at, is_historic)
        select ${idAt('c.since', `'card' || c.serial || ' ' || k`)}, c.since, c.since, 1, c.id, c.owner_id, k + 1, ${SLOTS},
          coalesce(filled.used, 0), case when k < ${fullCards} then 'ATTACHED' else 'ACTIVE' end,
          coalesce(before.last_at, c.since), c.owner_id, case when k < ${fullCards} then filled.last_at end, false
        from load_customers c cross join generate_series(0, ${fullCards}) k
        left join (select n, card, count(*)::int as used, max(visited_at) + interval '2 hours' as last_at from load_visits group by n, card) filled
          on filled.n = c.n and filled.card = k
        left join (select n, card, max(visited_at) + interval '2 hours' as last_at from load_visits group by n, card) before
          on before.n = c.n and before.card = k - 1`,
    },
    {
      what: 'visits',
      sql: `insert into visits (id, ${STAMPS}, card_id, slot_no, side, customer_id, rep_id, visited_at, kind, contact_person, summary,
          next_step, recorded_at, recorded_by_id, is_late_memo, status)
        select ${idAt('recorded_at', `'visit' || serial || ' ' || v`)}, recorded_at, recorded_at, 1,
          ${idAt('since', `'card' || serial || ' ' || card`)}, 1 + (v - 1) % ${SLOTS},
          case when (v - 1) % ${SLOTS} < ${SLOTS / 2} then 'FRONT' else 'BACK' end, customer_id, owner_id, visited_at,
          case when v = 1 then 'FIRST' else 'RETURN' end, '联系人 ' || serial, '第 ' || v || ' 次拜访，核对库存与订货。', '下周电话确认数量',
          recorded_at, owner_id, false, 'RECORDED'
        from (select x.*, c.since, x.visited_at + interval '2 hours' as recorded_at from load_visits x join load_customers c using (n, serial)) timed`,
    },
  ];
}
