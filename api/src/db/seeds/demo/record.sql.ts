/** Contracts of the last weeks, of which the supervisor has confirmed some data (rules 3.4). Takes day and instant. */
export const SIGNED = `/* demo.signed */ update customers c set
    signed_on = (?::date - (3 * place)::int),
    data_confirmed_by_id = case when place % 3 = 0 then person.id end,
    data_confirmed_at = case when place % 3 = 0 then ?::timestamptz end
  from (select id, row_number() over (order by serial) as place from customers where owner_id is not null limit 15) chosen,
    (select id from employees order by number limit 1) person
  where c.id = chosen.id`;

/** What customers wrote about themselves and nobody has reviewed yet (rules 3.3). Takes the instant three times. */
export const SAID = `/* demo.said */ with filled as (
    update customers set business_concept = '诚信经营，薄利多销'
    where id in (select id from customers where business_concept is null and owner_id is not null order by serial desc limit 6)
    returning id, owner_id
  )
  insert into customer_field_values
    (id, created_at, updated_at, version, customer_id, field, value, is_current, source, recorded_by_id, recorded_at, review_state)
  select gen_random_uuid(), ?::timestamptz, ?::timestamptz, 1, id, 'businessConcept', '诚信经营，薄利多销', true,
    'CUSTOMER_FORM', owner_id, ?::timestamptz, 'UNREVIEWED' from filled`;
