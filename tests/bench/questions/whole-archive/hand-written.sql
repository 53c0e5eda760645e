select json_build_object('customer', (select row_to_json(archive) from (
  select c.id, c.serial, c.code, c.name, c.grade, c.gender, c.nature, c.state, c.source, c.external_key as "externalKey",
    c.created_at as "createdAt", c.updated_at as "updatedAt", c.version, c.address, c.city, c.province, c.country,
    c.postal_code as "postalCode", c.fax, c.wechat, c.qq, c.delivery_place as "deliveryPlace", c.founded_on as
    "foundedOn", c.first_traded_on as "firstTradedOn", c.organisation_form as "organisationForm", c.line_of_business
    as "lineOfBusiness", c.assets, c.service_area as "serviceArea", c.selling_ability as "sellingAbility",
    c.growth_potential as "growthPotential", c.business_concept as "businessConcept", c.business_direction as
    "businessDirection", c.employee_count as "employeeCount", c.annual_sales::text as "annualSales",
    c.management_features as "managementFeatures", c.sales_results as "salesResults", c.staff_quality as
    "staffQuality", c.competitor_relation as "competitorRelation", c.cooperation, c.sales_activity as "salesActivity",
    c.problems, c.advantages, c.future_measures as "futureMeasures", c.reputation, c.credit_status as "creditStatus",
    c.past_credit_problems as "pastCreditProblems", c.trading_terms as "tradingTerms", c.price_terms as "priceTerms",
    c.payment_terms as "paymentTerms", c.potential_amount_year::text as "potentialAmountYear", c.preference,
    c.purchasing_power as "purchasingPower", c.note, json_build_object('code', r.code, 'name', r.name) as region, case
    when e.id is null then null else json_build_object('number', e.number, 'name', e.name) end as owner, case when
    f.id is null then null else json_build_object('code', f.code, 'name', f.name) end as "referredBy",
    coalesce(contacts.list, '[]') as contacts, coalesce(codes.list, '[]') as codes, coalesce(periods.list, '[]') as
    "ownershipPeriods", json_build_object('nodes', coalesce(cards.list, '[]')) as "visitCards",
    json_build_object('nodes', coalesce(visits.list, '[]')) as visits, json_build_object('nodes',
    coalesce(orders.list, '[]')) as orders
  from customers c
  join regions r on r.id = c.region_id
  left join employees e on e.id = c.owner_id
  left join customers f on f.id = c.referred_by_id
  left join lateral (
    select json_agg(json_build_object('id', k.id, 'name', k.name, 'role', k.role, 'title', k.title, 'isPrimary', k.is_primary)
      order by k.is_primary desc, k.name, k.id) as list
    from contacts k where k.customer_id = c.id
  ) contacts on true
  left join lateral (
    select json_agg(json_build_object('code', k.code, 'validFrom', k.valid_from, 'validTo', k.valid_to, 'reason', k.reason)
      order by k.valid_from desc, k.id desc) as list
    from customer_codes k where k.customer_id = c.id
  ) codes on true
  left join lateral (
    select json_agg(json_build_object('startsAt', p.starts_at, 'endsAt', p.ends_at, 'reason', p.reason, 'rep', case when pe.id is null then null else
      json_build_object('number', pe.number, 'name', pe.name) end)
      order by p.starts_at desc, p.id desc) as list
    from ownership_periods p left join employees pe on pe.id = p.rep_id where p.customer_id = c.id
  ) periods on true
  left join lateral (
    select json_agg(json_build_object('id', k.id, 'cardNo', k.card_no, 'slotCount', k.slot_count, 'usedSlots', k.used_slots, 'status', k.status,
      'issuedAt', k.issued_at, 'fullAt', k.full_at, 'isHistoric', k.is_historic, 'rep', json_build_object('number',
      ke.number, 'name', ke.name), 'visits', coalesce(kv.list, '[]'))
      order by k.issued_at desc, k.id desc) as list
    from (select * from visit_cards k where k.customer_id = c.id order by k.issued_at desc, k.id desc limit 20) k
    join employees ke on ke.id = k.rep_id
    left join lateral (
      select json_agg(json_build_object('id', v.id, 'slotNo', v.slot_no, 'side', v.side, 'visitedAt', v.visited_at, 'kind', v.kind)
        order by v.slot_no, v.id) as list
      from visits v where v.card_id = k.id
    ) kv on true
  ) cards on true
  left join lateral (
    select json_agg(json_build_object('id', v.id, 'slotNo', v.slot_no, 'side', v.side, 'visitedAt', v.visited_at, 'kind', v.kind, 'contactPerson',
      v.contact_person, 'summary', v.summary, 'topics', v.topics, 'objection', v.objection, 'nextStep', v.next_step,
      'nextVisitOn', v.next_visit_on, 'recordedAt', v.recorded_at, 'isLateMemo', v.is_late_memo, 'status', v.status,
      'voidReason', v.void_reason, 'voidedAt', v.voided_at, 'rep', json_build_object('number', ve.number, 'name',
      ve.name), 'recordedBy', case when vr.id is null then null else json_build_object('number', vr.number, 'name',
      vr.name) end)
      order by v.visited_at desc, v.id desc) as list
    from (select * from visits v where v.customer_id = c.id order by v.visited_at desc, v.id desc limit 50) v
    join employees ve on ve.id = v.rep_id
    left join employees vr on vr.id = v.recorded_by_id
  ) visits on true
  left join lateral (
    select json_agg(json_build_object('id', o.id, 'number', o.number, 'kind', o.kind, 'channel', o.channel, 'tradeMode', o.trade_mode, 'receivedAt',
      o.received_at, 'enteredAt', o.entered_at, 'isUrgent', o.is_urgent, 'state', o.state, 'step', o.step, 'currency',
      o.currency, 'freight', o.freight::text, 'orderedAmount', o.ordered_amount::text, 'netAmount',
      o.net_amount::text, 'paidAmount', o.paid_amount::text, 'refundedAmount', o.refunded_amount::text, 'dueAmount',
      o.due_amount::text, 'shipToName', o.ship_to_name, 'shipToAddress', o.ship_to_address, 'note', o.note, 'rep',
      case when oe.id is null then null else json_build_object('number', oe.number, 'name', oe.name) end, 'lines',
      coalesce(l.list, '[]'), 'deliveries', coalesce(d.list, '[]'), 'payments', coalesce(p.list, '[]'))
      order by o.received_at desc, o.id desc) as list
    from (select * from orders o where o.customer_id = c.id order by o.received_at desc, o.id desc limit 50) o
    left join employees oe on oe.id = o.rep_id
    left join lateral (
      select json_agg(json_build_object('id', l.id, 'lineNo', l.line_no, 'productName', l.product_name, 'colour', l.colour, 'deliveryOn',
        l.delivery_on, 'orderedQuantity', l.ordered_quantity::text, 'cancelledQuantity', l.cancelled_quantity::text,
        'shippedQuantity', l.shipped_quantity::text, 'returnedQuantity', l.returned_quantity::text, 'listPrice',
        l.list_price::text, 'unitPrice', l.unit_price::text, 'discountRate', l.discount_rate::text, 'netAmount',
        l.net_amount::text) order by l.line_no) as list
      from order_lines l where l.order_id = o.id
    ) l on true
    left join lateral (
      select json_agg(json_build_object('id', d.id, 'number', d.number, 'state', d.state, 'plannedOn', d.planned_on, 'shippedAt', d.shipped_at,
        'deliveredAt', d.delivered_at, 'carrier', d.carrier, 'signedBy', d.signed_by, 'lines', coalesce(dl.list, '[]'))
        order by d.shipped_at, d.id) as list
      from deliveries d
      left join lateral (
        select json_agg(json_build_object('id', dl.id, 'quantity', dl.quantity::text) order by dl.id) as list
        from delivery_lines dl where dl.delivery_id = d.id
      ) dl on true
      where d.order_id = o.id
    ) d on true
    left join lateral (
      select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'amount', p.amount::text, 'currency', p.currency, 'receivedOn', p.received_on,
        'method', p.method, 'note', p.note) order by p.received_on, p.id) as list
      from payments p where p.order_id = o.id
    ) p on true
  ) orders on true
  where c.id = $1
) archive))::text
