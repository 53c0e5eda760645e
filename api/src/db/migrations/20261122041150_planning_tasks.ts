import { Migration } from '@mikro-orm/migrations';

export class Migration20261122041150_planning_tasks extends Migration {

  override name = 'Migration20261122041150_planning_tasks';

  override up(): void | Promise<void> {
    this.addSql(`create table "greeting_rounds" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "name" text not null, "holiday_on" date not null, "kind" text not null, primary key ("id"));`);
    this.addSql(`create index greeting_rounds_newest_index on greeting_rounds (holiday_on desc, id desc);`);
    this.addSql(`alter table "greeting_rounds" add constraint "greeting_rounds_holiday_unique" unique ("holiday_on", "kind");`);

    this.addSql(`create table "monthly_assignments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "rep_id" uuid not null, "month" date not null, "version_no" int not null, "state" text not null default 'DRAFT', "avg_daily_visits" numeric(4,1) not null, "new_customers" int not null, "visit_times" int not null default 0, "due_at" timestamptz not null, "published_at" timestamptz null, "published_by_id" uuid null, "is_late" boolean not null default false, "valid_from" date null, "meeting_on" date null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index monthly_assignments_newest_index on monthly_assignments (month desc, version_no desc, id desc);`);
    this.addSql(`create unique index monthly_assignments_draft_unique on monthly_assignments (rep_id, month) where state = 'DRAFT';`);
    this.addSql(`alter table "monthly_assignments" add constraint "monthly_assignments_version_unique" unique ("rep_id", "month", "version_no");`);

    this.addSql(`create table "maintenance_plans" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "year" int not null, "customer_id" uuid not null, "owner_id" uuid null, "state" text not null default 'DRAFT', "due_on" date not null, "visits_per_quarter" int not null, "contacts_per_half" int not null default 1, "gifts" text null, "problems" text null, "approved_at" timestamptz null, "approved_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "maintenance_plans_owner_index" on "maintenance_plans" ("owner_id", "year", "due_on", "id");`);
    this.addSql(`create index "maintenance_plans_due_index" on "maintenance_plans" ("year", "due_on", "id");`);
    this.addSql(`alter table "maintenance_plans" add constraint "maintenance_plans_customer_unique" unique ("customer_id", "year");`);

    this.addSql(`create table "greetings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "round_id" uuid not null, "customer_id" uuid not null, "is_done" boolean not null default false, "done_at" timestamptz null, "done_by_id" uuid null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "greetings_customer_index" on "greetings" ("customer_id", "id");`);
    this.addSql(`create index "greetings_round_index" on "greetings" ("round_id", "is_done", "id");`);
    this.addSql(`alter table "greetings" add constraint "greetings_customer_unique" unique ("round_id", "customer_id");`);

    this.addSql(`create table "task_lists" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "rep_id" uuid not null, "period" text not null, "starts_on" date not null, "ends_on" date not null, "macro_target" numeric(14,2) null, "planned_amount" numeric(14,2) not null default '0.00', "currency" text not null, "growth_percent" int not null, "state" text not null default 'OPEN', "measured_at" timestamptz null, "closed_at" timestamptz null, "closed_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index task_lists_rep_newest_index on task_lists (rep_id, starts_on desc, id desc);`);
    this.addSql(`create index task_lists_newest_index on task_lists (starts_on desc, id desc);`);
    this.addSql(`alter table "task_lists" add constraint "task_lists_period_unique" unique ("rep_id", "period", "starts_on");`);

    this.addSql(`create table "sales_tasks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "list_id" uuid not null, "customer_id" uuid not null, "kind" text not null, "aim" text not null, "product_id" uuid null, "amount" numeric(14,2) null, "quantity" numeric(12,3) null, "times" int null, "proposal" jsonb null, "basis" text null, "due_on" date not null, "state" text not null default 'OPEN', "actual" numeric(14,3) null, "remedy" text null, "remedy_owner_id" uuid null, "remedy_due_on" date null, primary key ("id"));`);
    this.addSql(`create index "sales_tasks_customer_index" on "sales_tasks" ("customer_id", "due_on", "id");`);
    this.addSql(`create index "sales_tasks_due_index" on "sales_tasks" ("due_on", "id");`);
    this.addSql(`create index "sales_tasks_list_index" on "sales_tasks" ("list_id", "due_on", "id");`);

    this.addSql(`create table "visit_tasks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "assignment_id" uuid not null, "customer_id" uuid not null, "times" int not null, primary key ("id"));`);
    this.addSql(`create index "visit_tasks_customer_index" on "visit_tasks" ("customer_id", "id");`);
    this.addSql(`alter table "visit_tasks" add constraint "visit_tasks_customer_unique" unique ("assignment_id", "customer_id");`);

    this.addSql(`alter table "greeting_rounds" add constraint "greeting_rounds_kind_check" check ("kind" in ('CARD', 'GIFT', 'CALL'));`);

    this.addSql(`alter table "monthly_assignments" add constraint "monthly_assignments_published_check" check ((state = 'PUBLISHED') = (published_at is not null) and (state = 'PUBLISHED') = (valid_from is not null));`);
    this.addSql(`alter table "monthly_assignments" add constraint "monthly_assignments_counts_check" check (version_no >= 1 and avg_daily_visits >= 0 and new_customers >= 0 and visit_times >= 0);`);
    this.addSql(`alter table "monthly_assignments" add constraint "monthly_assignments_month_check" check (extract(day from month) = 1);`);
    this.addSql(`alter table "monthly_assignments" add constraint "monthly_assignments_state_check" check ("state" in ('DRAFT', 'PUBLISHED'));`);

    this.addSql(`alter table "maintenance_plans" add constraint "maintenance_plans_approved_check" check ((state = 'APPROVED') = (approved_at is not null));`);
    this.addSql(`alter table "maintenance_plans" add constraint "maintenance_plans_counts_check" check (visits_per_quarter between 0 and 99 and contacts_per_half between 1 and 99);`);
    this.addSql(`alter table "maintenance_plans" add constraint "maintenance_plans_year_check" check (year between 2000 and 2999);`);
    this.addSql(`alter table "maintenance_plans" add constraint "maintenance_plans_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'APPROVED'));`);

    this.addSql(`alter table "greetings" add constraint "greetings_round_id_foreign" foreign key ("round_id") references "greeting_rounds" ("id") on delete restrict;`);
    this.addSql(`alter table "greetings" add constraint "greetings_done_check" check (is_done = (done_at is not null));`);

    this.addSql(`alter table "task_lists" add constraint "task_lists_closed_check" check ((state = 'CLOSED') = (closed_at is not null));`);
    this.addSql(`alter table "task_lists" add constraint "task_lists_macro_check" check (macro_target >= 0);`);
    this.addSql(`alter table "task_lists" add constraint "task_lists_days_check" check (ends_on >= starts_on);`);
    this.addSql(`alter table "task_lists" add constraint "task_lists_period_check" check ("period" in ('MONTH', 'QUARTER', 'YEAR'));`);
    this.addSql(`alter table "task_lists" add constraint "task_lists_state_check" check ("state" in ('OPEN', 'CLOSED'));`);

    this.addSql(`alter table "sales_tasks" add constraint "sales_tasks_list_id_foreign" foreign key ("list_id") references "task_lists" ("id") on delete restrict;`);
    this.addSql(`alter table "sales_tasks" add constraint "sales_tasks_main_check" check ((kind = 'MAIN') = (aim = 'SALES'));`);
    this.addSql(`alter table "sales_tasks" add constraint "sales_tasks_target_check" check (num_nonnulls(amount, quantity, times) = 1 and coalesce(amount, quantity, times) > 0);`);
    this.addSql(`alter table "sales_tasks" add constraint "sales_tasks_kind_check" check ("kind" in ('MAIN', 'AUX'));`);
    this.addSql(`alter table "sales_tasks" add constraint "sales_tasks_aim_check" check ("aim" in ('SALES', 'VISITS', 'INFORMATION', 'DEVELOPMENT', 'COLLECTION'));`);
    this.addSql(`alter table "sales_tasks" add constraint "sales_tasks_state_check" check ("state" in ('OPEN', 'DONE', 'MISSED'));`);

    this.addSql(`alter table "visit_tasks" add constraint "visit_tasks_assignment_id_foreign" foreign key ("assignment_id") references "monthly_assignments" ("id") on delete cascade;`);
    this.addSql(`alter table "visit_tasks" add constraint "visit_tasks_times_check" check (times between 1 and 31);`);
  }
}
