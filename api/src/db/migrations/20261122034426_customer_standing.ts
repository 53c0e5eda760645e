import { Migration } from '@mikro-orm/migrations';

/**
 * What a customer is to us, and since when it trades. Rows from before are filled, looked through and indexed beside people
 * who work, by the migrations of 05:51.
 */
export class Migration20261122034426_customer_standing extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`create table "calendar_days" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "day" date not null, "kind" text not null, "name" text not null, primary key ("id"));`);
    this.addSql(`alter table "calendar_days" add constraint "calendar_days_day_unique" unique ("day");`);

    this.addSql(`alter table "customers" add "tax_number" text null, add "type" text null, add "ownership_form" text null, add "site" text null, add "industry" text null, add "payment_day" text null, add "payment_method" text null, add "payment_due" text null, add "is_direct" boolean not null default true, add "volume_class" text not null default 'SCATTERED', add "is_focus" boolean not null default false, add "prospect_step" text not null default 'COLLECTED', add "first_counted_order_at" timestamptz null, add "last_counted_order_at" timestamptz null, add "signed_on" date null, add "data_confirmed_by_id" uuid null, add "data_confirmed_at" timestamptz null, add "completeness" numeric(5,4) not null default 0, add "missing_fields" text[] not null default '{}', add "unreviewed_fields" text[] not null default '{}', add "supplied_by_id" uuid null;`);
    this.addSql(`alter table "customers" add constraint "customers_data_confirmed_by_id_foreign" foreign key ("data_confirmed_by_id") references "employees" ("id") on delete restrict not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_supplied_by_id_foreign" foreign key ("supplied_by_id") references "customers" ("id") on delete restrict not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_confirmed_check" check ((data_confirmed_by_id is null) = (data_confirmed_at is null)) not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_completeness_check" check (completeness >= 0 and completeness <= 1) not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_supplied_by_check" check (supplied_by_id is null or not is_direct) not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_type_check" check ("type" in ('WHOLESALER', 'RETAILER', 'AGENT', 'SPECIAL_CONTRACT', 'CHAIN', 'FRANCHISE')) not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_ownership_form_check" check ("ownership_form" in ('STATE', 'COLLECTIVE', 'PRIVATE', 'SHARE', 'JOINT_VENTURE')) not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_site_check" check ("site" in ('BUSINESS_CENTRE', 'TRAFFIC_HUB', 'RESIDENTIAL', 'OTHER')) not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_volume_class_check" check ("volume_class" in ('MAIN', 'GENERAL', 'SCATTERED')) not valid;`);
    this.addSql(`alter table "customers" add constraint "customers_prospect_step_check" check ("prospect_step" in ('COLLECTED', 'ROUTED', 'FIRST_VISITED', 'RECORDED', 'SCREENED', 'MAINTAINED')) not valid;`);

    // By hand: lifecycle (rules 5.5) follows from counted orders (rules 1.8) on every road by which orders come and change.
    // Customers are locked before their orders are read: who waits for another order then sees it.
    this.addSql(`create function customers_follow_orders(ids uuid[]) returns void language sql as $$
      select from customers where id = any(ids) order by id for no key update;
      update customers c set first_counted_order_at = n.first_at, last_counted_order_at = n.last_at
      from (
        select asked.id, min(o.received_at) as first_at, max(o.received_at) as last_at
        from unnest(ids) as asked(id) left join orders o on o.customer_id = asked.id and o.kind = 'ORDER' and o.ack_at is not null
          and o.state not in ('REJECTED', 'CANCELLED') and o.net_amount > 0
        group by asked.id) n
      where c.id = n.id
        and (c.first_counted_order_at, c.last_counted_order_at) is distinct from (n.first_at, n.last_at) $$;`);
    this.addSql(`create function orders_tell_customers() returns trigger language plpgsql as $$ begin
      perform customers_follow_orders(array(select distinct customer_id from changed
        where kind = 'ORDER' and ack_at is not null and state not in ('REJECTED', 'CANCELLED') and net_amount > 0));
      return null;
    end $$;`);
    this.addSql(`create function order_tells_customers() returns trigger language plpgsql as $$ begin
      perform customers_follow_orders(array(select distinct unnest(array[old.customer_id, new.customer_id])));
      return null;
    end $$;`);
    this.addSql(`create trigger orders_new_customers after insert on orders
      referencing new table as changed for each statement execute function orders_tell_customers();`);
    this.addSql(`create trigger orders_gone_customers after delete on orders
      referencing old table as changed for each statement execute function orders_tell_customers();`);
    this.addSql(`create trigger orders_changed_customers after update on orders for each row
      when ((old.customer_id, old.received_at, old.kind, old.ack_at is null, old.state in ('REJECTED', 'CANCELLED'), old.net_amount > 0)
        is distinct from
        (new.customer_id, new.received_at, new.kind, new.ack_at is null, new.state in ('REJECTED', 'CANCELLED'), new.net_amount > 0))
      execute function order_tells_customers();`);

    this.addSql(`alter table "calendar_days" add constraint "calendar_days_kind_check" check ("kind" in ('HOLIDAY', 'WORKDAY'));`);
  }
}
