import type { LoadSize, LoadStep } from '../load.ts';
import { DAYS_BACK } from './archive.sql.ts';
import { chance, idAt, padded } from './expressions.ts';
import { PRODUCTS } from './people.sql.ts';

const STAMPS = 'created_at, updated_at, version';

/** Orders with lines; nearly all of them delivered, most of those paid. */
export function orderSteps({ orders, lines }: LoadSize): LoadStep[] {
  return [...draftSteps({ orders, lines }), ...orderTables(), ...deliverySteps()];
}

/** Sums are made before the orders are written, so that no row is written twice. */
function draftSteps({ orders, lines }: Pick<LoadSize, 'orders' | 'lines'>): LoadStep[] {
  return [
    {
      what: 'order numbers',
      sql: `create temp table load_orders on commit drop as
        select *, ${idAt('received_at', `'order' || serial`)} as id, chance >= 2 as is_shipped, chance >= 8 as is_paid
        from (
          select nextval('order_number') as serial, c.id as customer_id, c.owner_id, c.n, ${chance(`c.serial || 'p' || o`, 100)} as chance,
            date_trunc('second', now()) - make_interval(hours => (24 * ${DAYS_BACK}.0 * (${orders} - o + 1) / ${orders})::int - ${chance(`c.serial || 'o' || o`, 48)}) - interval '60 hours' as received_at
          from load_customers c cross join generate_series(1, ${orders}) o
        ) made`,
    },
    {
      what: 'line drafts',
      sql: `create temp table load_lines on commit drop as
        select *, ${idAt('received_at', `'line' || serial || ' ' || line_no`)} as id,
          round(unit_price * quantity * (1 - discount_rate), 2) as net_amount
        from (
          select o.id as order_id, o.serial, o.received_at, o.is_shipped, l as line_no, p.id as product_id, p.name as product_name,
            p.list_price as unit_price, (array[0, 0.05, 0.1, 0.12])[1 + o.n % 4]::numeric(5, 4) as discount_rate,
            (1 + ${chance(`o.serial || 'q' || l`, 60)})::numeric(12, 3) as quantity
          from load_orders o cross join generate_series(1, ${lines}) l
          join products p on p.number = 'L' || lpad((1 + (o.serial * 7 + l * 31) % ${PRODUCTS})::text, 4, '0')
        ) made`,
    },
    { what: 'index of drafts', sql: 'create index on load_lines (order_id)' },
    { what: 'facts of drafts', sql: 'analyze load_lines, load_orders' },
  ];
}

function orderTables(): LoadStep[] {
  return [
    {
      what: 'orders',
      sql: `insert into orders (id, ${STAMPS}, number, customer_id, rep_id, kind, channel, trade_mode, received_at, entered_at, is_late_entry,
          is_urgent, ack_at, ack_due_at, replied_at, reply_kind, step, state, is_on_hold, ship_to_name, currency, ordered_amount, net_amount,
          paid_amount, refunded_amount, due_amount)
        select o.id, o.received_at, o.received_at, 1, 'SO-' || to_char(o.received_at, 'YYYY') || '-' || ${padded('o.serial', 6)},
          o.customer_id, o.owner_id, 'ORDER', 'WECHAT', 'DOMESTIC', o.received_at, o.received_at, false, false,
          o.received_at + interval '2 hours', o.received_at + interval '24 hours', o.received_at + interval '2 hours', 'CONFIRMED',
          case when is_shipped then 'READY' else 'ACKNOWLEDGED' end,
          case when is_paid then 'COMPLETED' when is_shipped then 'DELIVERED' else 'ACKNOWLEDGED' end,
          false, '测试客户', 'CNY', s.amount, s.amount, case when is_paid then s.amount else 0 end, 0,
          case when is_paid then 0 else s.amount end
        from load_orders o join (select order_id, sum(net_amount) as amount from load_lines group by order_id) s on s.order_id = o.id`,
    },
    {
      what: 'order lines',
      sql: `insert into order_lines (id, ${STAMPS}, order_id, line_no, product_id, product_name, ordered_quantity, cancelled_quantity,
          shipped_quantity, returned_quantity, list_price, unit_price, price_source, discount_rate, net_amount)
        select id, received_at, received_at, 1, order_id, line_no, product_id, product_name, quantity, 0,
          case when is_shipped then quantity else 0 end, 0, unit_price, unit_price, 'LIST_PRICE', discount_rate, net_amount
        from load_lines`,
    },
  ];
}

function deliverySteps(): LoadStep[] {
  const shippedAt = `received_at + interval '30 hours'`;
  return [
    {
      what: 'deliveries',
      sql: `insert into deliveries (id, ${STAMPS}, number, order_id, state, shipped_at, delivered_at, carrier)
        select ${idAt(shippedAt, `'delivery' || serial`)}, ${shippedAt}, ${shippedAt}, 1,
          'DN-' || to_char(${shippedAt}, 'YYYY') || '-' || ${padded(`nextval('delivery_number')`, 6)}, id, 'DELIVERED', ${shippedAt},
          received_at + interval '48 hours', '自有车队'
        from load_orders where is_shipped`,
    },
    {
      what: 'delivery lines',
      sql: `insert into delivery_lines (id, ${STAMPS}, delivery_id, order_line_id, quantity)
        select ${idAt(shippedAt, `'load' || serial || ' ' || line_no`)}, ${shippedAt}, ${shippedAt}, 1,
          ${idAt(shippedAt, `'delivery' || serial`)}, id, quantity
        from load_lines where is_shipped`,
    },
    {
      what: 'payments',
      sql: `insert into payments (id, ${STAMPS}, order_id, customer_id, kind, amount, currency, received_on, method)
        select ${idAt(shippedAt, `'payment' || o.serial`)}, ${shippedAt}, ${shippedAt}, 1, o.id, o.customer_id, 'RECEIPT', s.amount, 'CNY',
          (${shippedAt})::date, 'BANK_TRANSFER'
        from load_orders o join (select order_id, sum(net_amount) as amount from load_lines group by order_id) s on s.order_id = o.id
        where is_paid`,
    },
  ];
}
