select json_build_object('customers', json_build_object('nodes', coalesce(json_agg(node order by code), '[]')))::text
from (
  select c.code, json_build_object(
    'id', c.id, 'code', c.code, 'grade', c.grade,
    'region', json_build_object('code', r.code, 'name', r.name),
    'owner', case when e.id is null then null else json_build_object('number', e.number) end,
    'visits', json_build_object('nodes', coalesce(v.nodes, '[]')),
    'orders', json_build_object('nodes', coalesce(o.nodes, '[]'))) as node
  from (select * from customers where region_id = $1 order by code limit 200) c
  join regions r on r.id = c.region_id
  left join employees e on e.id = c.owner_id
  left join lateral (
    select json_agg(json_build_object('id', v.id, 'visitedAt', v.visited_at, 'kind', v.kind, 'status', v.status,
      'rep', json_build_object('number', ve.number)) order by v.visited_at desc, v.id desc) as nodes
    from (select * from visits v where v.customer_id = c.id order by v.visited_at desc, v.id desc limit 20) v
    join employees ve on ve.id = v.rep_id
  ) v on true
  left join lateral (
    select json_agg(json_build_object('id', o.id, 'number', o.number, 'receivedAt', o.received_at,
      'state', o.state, 'netAmount', o.net_amount::text, 'lines', coalesce(l.nodes, '[]'))
      order by o.received_at desc, o.id desc) as nodes
    from (select * from orders o where o.customer_id = c.id order by o.received_at desc, o.id desc limit 20) o
    left join lateral (
      select json_agg(json_build_object('lineNo', l.line_no, 'productName', l.product_name,
        'orderedQuantity', l.ordered_quantity::text, 'unitPrice', l.unit_price::text, 'netAmount', l.net_amount::text)
        order by l.line_no) as nodes
      from order_lines l where l.order_id = o.id
    ) l on true
  ) o on true
) page
