import type { LoadSize, LoadStep } from '../load.ts';
import { idAt } from './expressions.ts';

/** How many of them there are, whatever the number of customers. */
export const REGIONS = 20;
export const REPS = 40;
export const PRODUCTS = 200;

const STAMPS = 'created_at, updated_at, version';
const SINCE = `timestamptz '2020-01-01 00:00:00Z'`;

/** Regions `LA` to `LT`, reps `L001` to `L040`, products `L0001` to `L0200`; a second load uses those of the first. */
export function peopleSteps(_size: LoadSize): LoadStep[] {
  return [
    {
      what: 'regions',
      sql: `insert into regions (id, ${STAMPS}, code, name, is_weak)
        select ${idAt(SINCE, `'region' || n`)}, ${SINCE}, ${SINCE}, 1, 'L' || chr(65 + n), '测试区 ' || n, false
        from generate_series(0, ${REGIONS - 1}) n on conflict do nothing`,
    },
    {
      what: 'reps',
      sql: `insert into employees (id, ${STAMPS}, number, name, post, region_id)
        select ${idAt(SINCE, `'rep' || n`)}, ${SINCE}, ${SINCE}, 1, 'L' || lpad(n::text, 3, '0'), '测试员 ' || n, '业务员', r.id
        from generate_series(1, ${REPS}) n join regions r on r.code = 'L' || chr(65 + n % ${REGIONS}) on conflict do nothing`,
    },
    {
      what: 'products',
      sql: `insert into products (id, ${STAMPS}, number, name, unit, list_price, currency, is_active)
        select ${idAt(SINCE, `'product' || n`)}, ${SINCE}, ${SINCE}, 1, 'L' || lpad(n::text, 4, '0'), '测试糕点 ' || n, '盒',
          5 + (n * 37 % 400) * 0.5, 'CNY', true
        from generate_series(1, ${PRODUCTS}) n on conflict do nothing`,
    },
  ];
}
