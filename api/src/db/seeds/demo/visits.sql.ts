/** Most visits were prepared: an hour before, the rep opened the card (rules 5.3). */
const PREPARED = `/* demo.prepared */ with prepared as (
    update visits set is_prepared = true where slot_no % 6 <> 0 returning id, customer_id, rep_id, visited_at
  )
  insert into consultations (id, created_at, updated_at, version, customer_id, employee_id, kind, at)
  select gen_random_uuid(), at, at, 1, customer_id, rep_id, case when at::time < '03:00' then 'PRINT' else 'CARD' end, at
  from (select p.*, p.visited_at - interval '1 hour' as at from prepared p) looked`;

/** Full cards come back on the Monday after; those recovered since have their figures, and a conclusion (rules 5.1). */
const RECOVERED = `/* demo.recovered */ with chief as (select employee_id as id from accounts where login_name = 'manager'),
  due as (
    update visit_cards k set
      recovery_due_on = (date_trunc('week', k.full_at) + interval '7 days')::date,
      recovered_at = case when k.status <> 'FULL' then k.full_at + interval '6 days' end,
      recovered_by_id = case when k.status <> 'FULL' then (select id from chief) end,
      attached_at = case when k.status = 'ATTACHED' then k.full_at + interval '20 days' end,
      attached_by_id = case when k.status = 'ATTACHED' then (select id from chief) end
    where k.full_at is not null returning k.id, k.customer_id, k.status, k.full_at
  ),
  days as (
    select v.card_id, v.visited_at::date as day, v.is_prepared, v.objection,
      v.visited_at::date - lag(v.visited_at::date) over (partition by v.card_id order by v.visited_at) as gap
    from visits v where v.status = 'RECORDED'
  ),
  told as (
    insert into card_analyses (id, created_at, updated_at, version, customer_id, visit_count, first_visit_on, last_visit_on,
      average_interval, longest_interval, prepared_count, prep_rate, no_need_count, no_money_count, no_hurry_count,
      other_objection_count, order_count, conclusion, analysed_by_id, analysed_at)
    select d.id, d.full_at, d.full_at, 1, d.customer_id, count(*), min(v.day), max(v.day), round(avg(v.gap), 2), max(v.gap),
      count(*) filter (where v.is_prepared), round(count(*) filter (where v.is_prepared)::numeric / count(*), 4),
      count(*) filter (where v.objection = 'NO_NEED'), count(*) filter (where v.objection = 'NO_MONEY'),
      count(*) filter (where v.objection = 'NO_HURRY'), count(*) filter (where v.objection = 'OTHER'), 0,
      case when d.status <> 'RECOVERED' then '拜访节奏合适，下季度主推礼盒，提前确认数量。' end,
      case when d.status <> 'RECOVERED' then (select id from chief) end,
      case when d.status <> 'RECOVERED' then d.full_at + interval '12 days' end
    from due d join days v on v.card_id = d.id where d.status <> 'FULL' group by d.id, d.customer_id, d.status, d.full_at
    returning id
  )
  select count(*) from told`;

/** An analysis has the id of its card here, so that both are found. */
const LINKED = `/* demo.linked */ update visit_cards k set analysis_id = a.id from card_analyses a where a.id = k.id`;

/** Prospects stand where their visits have brought them; some were screened (rules 5.5). */
const PROSPECTS = `/* demo.prospects */ update customers c set prospect_step = case
    when not exists (select 1 from visits v where v.customer_id = c.id) then case when c.serial % 2 = 0 then 'ROUTED' else 'COLLECTED' end
    when c.serial % 3 = 0 then 'SCREENED' when c.serial % 3 = 1 then 'MAINTAINED' else 'RECORDED' end`;

/** The manager calls key customers, who say how content they are (rules 8.3). */
const CALLED = `/* demo.called */ insert into company_contacts
    (id, created_at, updated_at, version, customer_id, by_id, at, kind, note, satisfaction, recorded_at)
  select gen_random_uuid(), at, at, 1, c.id, a.employee_id, at, case when c.serial % 3 = 0 then 'VISIT' else 'CALL' end,
    case when c.serial % 3 = 0 then '走访门店，听取陈列意见。' else '电话回访，对送货时间满意。' end, 3 + c.serial % 3, at
  from accounts a, (select id, serial, owner_id, grade, current_timestamp - (serial % 40 + 1) * interval '1 day' as at from customers) c
  where a.login_name = 'manager' and c.grade = 'A' and c.owner_id is distinct from a.employee_id and c.serial % 2 = 0`;

/** After the orders that were completed last, their customers are to be asked for others (rules 5.5). */
const REFERRALS = `/* demo.referrals */ insert into referral_asks
    (id, created_at, updated_at, version, customer_id, order_id, order_number, due_at)
  select gen_random_uuid(), o.received_at, o.received_at, 1, o.customer_id, o.id, o.number, o.received_at
  from orders o where o.state = 'COMPLETED' order by o.received_at desc limit 6`;

export const VISITS_TOLD = [PREPARED, RECOVERED, LINKED, PROSPECTS, CALLED, REFERRALS] as const;
