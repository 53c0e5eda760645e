import { OnlineMigration } from '../online-migration.ts';

/** What the tables that are in use are given: each is locked once, for a moment. */
export class Migration20261122055001_widen_what_stands extends OnlineMigration {
  override up(): void {
    this.alter(`alter table customers
      add column if not exists tax_number text null,
      add column if not exists type text null,
      add column if not exists ownership_form text null,
      add column if not exists site text null,
      add column if not exists industry text null,
      add column if not exists payment_day text null,
      add column if not exists payment_method text null,
      add column if not exists payment_due text null,
      add column if not exists is_direct boolean not null default true,
      add column if not exists volume_class text not null default 'SCATTERED',
      add column if not exists is_focus boolean not null default false,
      add column if not exists prospect_step text not null default 'COLLECTED',
      add column if not exists first_counted_order_at timestamptz null,
      add column if not exists last_counted_order_at timestamptz null,
      add column if not exists signed_on date null,
      add column if not exists data_confirmed_by_id uuid null,
      add column if not exists data_confirmed_at timestamptz null,
      add column if not exists completeness numeric(5,4) not null default 0,
      add column if not exists missing_fields text[] not null default '{}',
      add column if not exists unreviewed_fields text[] not null default '{}',
      add column if not exists supplied_by_id uuid null,
      add column if not exists trade_class text not null default 'NONE',
      add column if not exists data_as_of timestamptz null,
      drop constraint if exists customers_confirmed_check, add constraint customers_confirmed_check check ((data_confirmed_by_id is null) = (data_confirmed_at is null)) not valid,
      drop constraint if exists customers_completeness_check, add constraint customers_completeness_check check (completeness >= 0 and completeness <= 1) not valid,
      drop constraint if exists customers_supplied_by_check, add constraint customers_supplied_by_check check (supplied_by_id is null or not is_direct) not valid,
      drop constraint if exists customers_type_check, add constraint customers_type_check check ("type" in ('WHOLESALER', 'RETAILER', 'AGENT', 'SPECIAL_CONTRACT', 'CHAIN', 'FRANCHISE')) not valid,
      drop constraint if exists customers_ownership_form_check, add constraint customers_ownership_form_check check ("ownership_form" in ('STATE', 'COLLECTIVE', 'PRIVATE', 'SHARE', 'JOINT_VENTURE')) not valid,
      drop constraint if exists customers_site_check, add constraint customers_site_check check ("site" in ('BUSINESS_CENTRE', 'TRAFFIC_HUB', 'RESIDENTIAL', 'OTHER')) not valid,
      drop constraint if exists customers_volume_class_check, add constraint customers_volume_class_check check ("volume_class" in ('MAIN', 'GENERAL', 'SCATTERED')) not valid,
      drop constraint if exists customers_prospect_step_check, add constraint customers_prospect_step_check check ("prospect_step" in ('COLLECTED', 'ROUTED', 'FIRST_VISITED', 'RECORDED', 'SCREENED', 'MAINTAINED')) not valid,
      drop constraint if exists customers_state_check, add constraint customers_state_check check ("state" in ('DRAFT', 'ACTIVE', 'DELETED', 'ANONYMISED')) not valid,
      drop constraint if exists customers_trade_class_check, add constraint customers_trade_class_check check ("trade_class" in ('PAST', 'CURRENT', 'COMING', 'NONE')) not valid;`);

    this.alter(`alter table visit_cards
      add column if not exists recovery_due_on date null,
      add column if not exists recovered_at timestamptz null,
      add column if not exists recovered_by_id uuid null,
      add column if not exists analysis_id uuid null,
      add column if not exists attached_at timestamptz null,
      add column if not exists attached_by_id uuid null,
      add column if not exists void_reason text null,
      drop constraint if exists visit_cards_void_check, add constraint visit_cards_void_check check (status <> 'VOID' or (used_slots = 0 and void_reason is not null)) not valid;`);

    this.alter(`alter table visits
      add column if not exists has_listened boolean not null default false,
      add column if not exists has_shared boolean not null default false,
      add column if not exists has_clarified boolean not null default false,
      add column if not exists has_presented boolean not null default false,
      add column if not exists has_asked boolean not null default false,
      add column if not exists is_prepared boolean not null default false,
      add column if not exists position text null,
      drop constraint if exists visits_handled_check, add constraint visits_handled_check check (objection is not null or not (has_listened or has_shared or has_clarified or has_presented or has_asked)) not valid;`);

    this.alter(`alter table contacts
      add column if not exists deleted_at timestamptz null;`);

    this.alter(`alter table access_log_entries
      add column if not exists grant_id uuid null;`);

    // By hand: lifecycle (rules 5.5) follows from counted orders (rules 1.8) on every road by which orders come and change.
    // Customers are locked before their orders are read: who waits for another order then sees it.
    this.addSql(`create or replace function customers_follow_orders(ids uuid[]) returns void language sql as $$
      select from customers where id = any(ids) order by id for no key update;
      update customers c set first_counted_order_at = n.first_at, last_counted_order_at = n.last_at
      from (
        select asked.id, min(o.received_at) as first_at, max(o.received_at) as last_at
        from unnest(ids) as asked(id) left join orders o on o.customer_id = asked.id and o.kind = 'ORDER' and o.ack_at is not null
          and o.state not in ('REJECTED', 'CANCELLED') and o.net_amount > 0
        group by asked.id) n
      where c.id = n.id
        and (c.first_counted_order_at, c.last_counted_order_at) is distinct from (n.first_at, n.last_at) $$;`);
    this.addSql(`create or replace function orders_tell_customers() returns trigger language plpgsql as $$ begin
      perform customers_follow_orders(array(select distinct customer_id from changed
        where kind = 'ORDER' and ack_at is not null and state not in ('REJECTED', 'CANCELLED') and net_amount > 0));
      return null;
    end $$;`);
    this.addSql(`create or replace function order_tells_customers() returns trigger language plpgsql as $$ begin
      perform customers_follow_orders(array(select distinct unnest(array[old.customer_id, new.customer_id])));
      return null;
    end $$;`);
    this.alter(`create or replace trigger orders_new_customers after insert on orders
      referencing new table as changed for each statement execute function orders_tell_customers();`);
    this.alter(`create or replace trigger orders_gone_customers after delete on orders
      referencing old table as changed for each statement execute function orders_tell_customers();`);
    this.alter(`create or replace trigger orders_changed_customers after update on orders for each row
      when ((old.customer_id, old.received_at, old.kind, old.ack_at is null, old.state in ('REJECTED', 'CANCELLED'), old.net_amount > 0)
        is distinct from
        (new.customer_id, new.received_at, new.kind, new.ack_at is null, new.state in ('REJECTED', 'CANCELLED'), new.net_amount > 0))
      execute function order_tells_customers();`);
  }
}
