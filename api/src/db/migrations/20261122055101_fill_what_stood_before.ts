import { OnlineMigration } from '../online-migration.ts';

/** Customers and cards from before get what new ones have from the start. Before the indexes, which need not follow then. */
export class Migration20261122055101_fill_what_stood_before extends OnlineMigration {
  override async up(): Promise<void> {
    await this.fill({
      table: 'customers',
      statements: [
        // Lifecycle (rules 5.5) by counted orders (rules 1.8). Who changed an archive last is not known for sure; its last
        // change is the best that is. Prospects visited before their steps were kept are past the first visit.
        `update customers c set first_counted_order_at = n.first_at, last_counted_order_at = n.last_at, data_as_of = n.as_of, prospect_step = n.step
         from (
           select a.id, o.first_at, o.last_at, coalesce(a.data_as_of, a.updated_at) as as_of,
             case when a.prospect_step in ('COLLECTED', 'ROUTED', 'FIRST_VISITED') and o.first_at is null
               and exists (select from visits v where v.customer_id = a.id and v.status = 'RECORDED')
             then 'RECORDED' else a.prospect_step end as step
           from customers a cross join lateral (
             select min(o.received_at) as first_at, max(o.received_at) as last_at from orders o
             where o.customer_id = a.id and o.kind = 'ORDER' and o.ack_at is not null
               and o.state not in ('REJECTED', 'CANCELLED') and o.net_amount > 0) o
           where a.id = any (?::uuid[])) n
         where c.id = n.id and (c.first_counted_order_at, c.last_counted_order_at, c.data_as_of, c.prospect_step)
           is distinct from (n.first_at, n.last_at, n.as_of, n.step)`,
        // Drafts from before wait for consent like new ones, at the sales manager, since nobody knows who made them.
        `insert into approval_requests (id, created_at, updated_at, version, kind, customer_id, subject_type, subject_id, level, requested_at, facts, state, waiting_key)
         select gen_random_uuid(), now(), now(), 1, 'CUSTOMER_NEW', c.id, 'Customer', c.id, 'SALES_MANAGER', c.created_at,
           jsonb_build_object('code', c.code, 'name', c.name, 'nature', c.nature, 'city', c.city, 'lineOfBusiness', c.line_of_business),
           'PENDING', 'CUSTOMER_NEW:' || c.id
         from customers c where c.id = any (?::uuid[]) and c.state = 'DRAFT'
           and not exists (select from approval_requests r where r.waiting_key = 'CUSTOMER_NEW:' || c.id)`,
      ],
    });
    await this.fill({
      table: 'visit_cards',
      statements: [
        // Full or closed before there was a day for it, they come back next Monday: nobody is late at once.
        `update visit_cards set recovery_due_on = date_trunc('week', now())::date + 7
         where id = any (?::uuid[]) and recovery_due_on is null and (status = 'FULL' or status = 'CLOSED_EARLY' and used_slots > 0)`,
      ],
    });
  }
}
