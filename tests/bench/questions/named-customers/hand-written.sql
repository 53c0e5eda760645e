with found as materialized (
  select * from customers where grade = $1 and name ilike '%' || $2 || '%'
)
select json_build_object('customers', json_build_object(
  'totalCount', (select count(*) from found), 'nodes', coalesce(json_agg(node order by code), '[]')))::text
from (
  select c.code, json_build_object(
    'id', c.id, 'code', c.code, 'name', c.name, 'grade', c.grade, 'state', c.state, 'city', c.city,
    'region', json_build_object('code', r.code, 'name', r.name),
    'owner', case when e.id is null then null else json_build_object('number', e.number, 'name', e.name) end) as node
  from (select * from found order by code limit 50) c
  join regions r on r.id = c.region_id
  left join employees e on e.id = c.owner_id
) page
