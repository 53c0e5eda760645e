import { Migration } from '@mikro-orm/migrations';

export class Migration20261122035821_routes_and_visit_plans extends Migration {

  override name = 'Migration20261122035821_routes_and_visit_plans';

  override up(): void | Promise<void> {
    this.addSql(`create table "routes" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "region_id" uuid not null, "name" text not null, "purpose" text not null default 'VISITING', "grounds" text null, "is_active" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "routes_name_index" on "routes" ("name", "id");`);
    this.addSql(`alter table "routes" add constraint "routes_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "route_stops" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "route_id" uuid not null, "customer_id" uuid not null, "position" int not null, primary key ("id"));`);
    this.addSql(`create index "route_stops_position_index" on "route_stops" ("route_id", "position", "id");`);
    this.addSql(`alter table "route_stops" add constraint "route_stops_customer_unique" unique ("customer_id", "route_id");`);

    this.addSql(`create table "visit_plan_items" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "rep_id" uuid not null, "planned_on" date not null, "aim" text not null, "topics" text null, "route_id" uuid null, "confirmed_at" timestamptz null, "done_at" timestamptz null, "cancelled_on" date null, "cancel_reason" text null, primary key ("id"));`);
    this.addSql(`create index "visit_plan_items_day_index" on "visit_plan_items" ("planned_on", "id");`);
    this.addSql(`create index "visit_plan_items_customer_index" on "visit_plan_items" ("customer_id", "planned_on", "id");`);
    this.addSql(`create index "visit_plan_items_rep_index" on "visit_plan_items" ("rep_id", "planned_on", "id");`);
    this.addSql(`create unique index visit_plan_items_open_unique on visit_plan_items (customer_id, rep_id, planned_on) where cancelled_on is null;`);

    this.addSql(`alter table "routes" add constraint "routes_purpose_check" check ("purpose" in ('VISITING', 'SELLING', 'DELIVERY'));`);

    this.addSql(`alter table "route_stops" add constraint "route_stops_route_id_foreign" foreign key ("route_id") references "routes" ("id") on delete cascade;`);
    this.addSql(`alter table "route_stops" add constraint "route_stops_position_check" check (position >= 1);`);

    this.addSql(`alter table "visit_plan_items" add constraint "visit_plan_items_route_id_foreign" foreign key ("route_id") references "routes" ("id") on delete set null;`);
    this.addSql(`alter table "visit_plan_items" add constraint "visit_plan_items_cancel_check" check (cancel_reason is null or cancelled_on is not null);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "route_stops" drop constraint "route_stops_route_id_foreign";`);
    this.addSql(`alter table "visit_plan_items" drop constraint "visit_plan_items_route_id_foreign";`);

    this.addSql(`drop table if exists "routes" cascade;`);
    this.addSql(`drop table if exists "route_stops" cascade;`);
    this.addSql(`drop table if exists "visit_plan_items" cascade;`);
  }

}
