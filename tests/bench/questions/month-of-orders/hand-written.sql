select json_build_object('orders', json_build_object('nodes', coalesce(json_agg(node order by received_at, id), '[]')))::text
from (
  select o.received_at, o.id, json_build_object(
    'id', o.id, 'number', o.number, 'receivedAt', o.received_at, 'state', o.state, 'currency', o.currency,
    'orderedAmount', o.ordered_amount::text, 'netAmount', o.net_amount::text, 'paidAmount', o.paid_amount::text,
    'customer', json_build_object('code', c.code, 'name', c.name, 'region', json_build_object('code', r.code, 'name', r.name)),
    'rep', case when e.id is null then null else json_build_object('number', e.number, 'name', e.name) end,
    'lines', coalesce(l.nodes, '[]')) as node
  from (select * from orders where received_at >= $1 and received_at < $2 order by received_at, id limit 50) o
  join customers c on c.id = o.customer_id
  join regions r on r.id = c.region_id
  left join employees e on e.id = o.rep_id
  left join lateral (
    select json_agg(json_build_object('lineNo', l.line_no, 'productName', l.product_name,
      'orderedQuantity', l.ordered_quantity::text, 'shippedQuantity', l.shipped_quantity::text,
      'unitPrice', l.unit_price::text, 'discountRate', l.discount_rate::text, 'netAmount', l.net_amount::text)
      order by l.line_no) as nodes
    from order_lines l where l.order_id = o.id
  ) l on true
) page
