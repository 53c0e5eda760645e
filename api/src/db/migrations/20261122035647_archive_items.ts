import { Migration } from '@mikro-orm/migrations';

export class Migration20261122035647_archive_items extends Migration {

  override name = 'Migration20261122035647_archive_items';

  override up(): void | Promise<void> {
    this.addSql(`create table "abc_runs" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "quarter" date not null, "basis" text not null, "thresholds" text not null, "period_from" date not null, "period_to" date not null, "total_volume" numeric(20,4) not null default '0.0000', "customer_count" int not null default 0, "changed_count" int not null default 0, "applied_place" int not null default 0, "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "abc_runs" add constraint "abc_runs_quarter_unique" unique ("quarter");`);

    this.addSql(`create table "archive_categories" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "no" int not null, "name" text not null, "contents" text null, primary key ("id"));`);
    this.addSql(`alter table "archive_categories" add constraint "archive_categories_no_unique" unique ("no");`);

    this.addSql(`create table "expense_standards" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "valid_from" date not null, "scope" text not null, "spenders" text[] not null default '{}', "limit_per_item" numeric(14,2) null, "limit_per_month" numeric(14,2) null, "is_evidence_needed" boolean not null default true, primary key ("id"));`);
    this.addSql(`alter table "expense_standards" add constraint "expense_standards_kind_valid_from_unique" unique ("kind", "valid_from");`);

    this.addSql(`create table "sales_plans" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "span" text not null, "starts_on" date not null, "ends_on" date not null, "rep_id" uuid null, "region_id" uuid null, "whole_id" uuid null, "amount" numeric(14,2) not null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "sales_plans_whole_index" on "sales_plans" ("whole_id", "starts_on", "id");`);
    this.addSql(`create index "sales_plans_region_index" on "sales_plans" ("region_id", "starts_on", "id");`);
    this.addSql(`create index "sales_plans_rep_index" on "sales_plans" ("rep_id", "starts_on", "id");`);
    this.addSql(`create index "sales_plans_newest_index" on "sales_plans" ("starts_on", "id");`);
    this.addSql(`create unique index sales_plans_subject_unique on sales_plans (span, starts_on, rep_id, region_id) nulls not distinct;`);

    this.addSql(`create table "sales_plan_checks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "plan_id" uuid not null, "checked_on" date not null, "actual_amount" numeric(14,2) not null, "planned_amount" numeric(14,2) not null, "finding" text not null, "checked_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "sales_plan_checks_plan_index" on "sales_plan_checks" ("plan_id", "checked_on", "id");`);

    this.addSql(`create table "sales_month_locks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "month" date not null, "locked_at" timestamptz not null, "locked_by_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "sales_month_locks" add constraint "sales_month_locks_month_unique" unique ("month");`);

    this.addSql(`create table "sales_events" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "name" text not null, "place" text not null, "starts_on" date not null, "ends_on" date not null, "state" text not null default 'PLANNED', "lead_id" uuid null, "materials" text null, "budget_amount" numeric(14,2) not null default '0', "conclusions" text null, "report_due_on" date not null, "reported_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index sales_events_newest_index on sales_events (starts_on desc, id desc);`);

    this.addSql(`create table "sales_budgets" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "year" int not null, "month" int not null, "kind" text not null, "amount" numeric(14,2) not null, "set_by_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "sales_budgets" add constraint "sales_budgets_month_kind_unique" unique ("year", "month", "kind");`);

    this.addSql(`create table "reward_proposals" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "person_id" uuid not null, "kind" text not null, "basis" text not null, "basis_id" uuid not null, "proposal" text not null, "proposed_by_id" uuid null, "state" text not null default 'PROPOSED', "decided_by_id" uuid null, "decided_at" timestamptz null, "decision" text null, primary key ("id"));`);
    this.addSql(`create index reward_proposals_person_index on reward_proposals (person_id, created_at desc, id desc);`);
    this.addSql(`create index reward_proposals_newest_index on reward_proposals (created_at desc, id desc);`);

    this.addSql(`create table "price_plans" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "category_id" uuid not null, "grade" text not null, "quarter" date not null, "price" numeric(14,2) not null, "state" text not null default 'PROPOSED', "proposed_by_id" uuid null, "decided_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "price_plans_quarter_index" on "price_plans" ("quarter", "category_id", "grade", "id");`);

    this.addSql(`create table "price_levels" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "category_id" uuid not null, "grade" text not null, "quarter" date not null, "as_of" date not null, "quantity" numeric(18,3) not null, "net_amount" numeric(18,2) not null, "avg_price" numeric(14,2) null, "planned_price" numeric(14,2) null, "price_level" numeric(10,4) null, "is_below" boolean not null default false, "measure" text null, "measure_owner_id" uuid null, "measure_due_on" date null, "closed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "price_levels_newest_index" on "price_levels" ("as_of", "id");`);
    this.addSql(`alter table "price_levels" add constraint "price_levels_key_unique" unique ("quarter", "category_id", "grade", "as_of");`);

    this.addSql(`create table "sales_event_staff" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "event_id" uuid not null, "employee_id" uuid not null, "duty" text null, primary key ("id"));`);
    this.addSql(`alter table "sales_event_staff" add constraint "sales_event_staff_unique" unique ("event_id", "employee_id");`);

    this.addSql(`create table "referral_asks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "order_id" uuid not null, "order_number" text not null, "due_at" timestamptz not null, "outcome" text null, "names" text null, "asked_at" timestamptz null, "asked_by_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "referral_asks" add constraint "referral_asks_order_id_unique" unique ("order_id");`);
    this.addSql(`create index "referral_asks_due_index" on "referral_asks" ("due_at", "id");`);
    this.addSql(`create index "referral_asks_customer_index" on "referral_asks" ("customer_id", "due_at");`);

    this.addSql(`create table "sales_event_orders" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "event_id" uuid not null, "order_id" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "sales_event_orders" add constraint "sales_event_orders_order_unique" unique ("order_id");`);

    this.addSql(`create table "market_breaches" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "region_id" uuid not null, "happened_on" date not null, "fact" text not null, "evidence" text not null, "reported_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index market_breaches_newest_index on market_breaches (happened_on desc, id desc);`);
    this.addSql(`create index market_breaches_customer_index on market_breaches (customer_id, happened_on desc, id desc);`);

    this.addSql(`create table "grade_overrides" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "grade" text not null, "reason" text not null, "proposed_by_id" uuid null, "starts_at" timestamptz not null, "ends_on" date null, "ended_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "grade_overrides_newest_index" on "grade_overrides" ("starts_at", "id");`);
    this.addSql(`create index "grade_overrides_customer_index" on "grade_overrides" ("customer_id", "starts_at", "id");`);
    this.addSql(`create unique index grade_overrides_open_unique on grade_overrides (customer_id) where ended_at is null;`);

    this.addSql(`create table "grade_changes" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "from_grade" text not null, "to_grade" text not null, "changed_at" timestamptz not null, "cause" text not null, "quarter" date null, "run_id" uuid null, "place" int null, "volume" numeric(20,4) null, "cum_before" numeric(20,4) null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index "grade_changes_run_index" on "grade_changes" ("run_id", "place", "id");`);
    this.addSql(`create index grade_changes_customer_index on grade_changes (customer_id, changed_at desc, id desc);`);
    this.addSql(`create index grade_changes_newest_index on grade_changes (changed_at desc, id desc);`);

    this.addSql(`create table "sales_event_leads" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "event_id" uuid not null, "customer_id" uuid not null, "interest" text null, primary key ("id"));`);
    this.addSql(`create index "sales_event_leads_customer_index" on "sales_event_leads" ("customer_id", "id");`);
    this.addSql(`alter table "sales_event_leads" add constraint "sales_event_leads_unique" unique ("event_id", "customer_id");`);

    this.addSql(`create table "abc_results" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "run_id" uuid not null, "customer_id" uuid not null, "place" int not null, "volume" numeric(20,4) not null, "cum_before" numeric(20,4) not null, "grade" text not null, primary key ("id"));`);
    this.addSql(`create index "abc_results_place_index" on "abc_results" ("run_id", "place", "id");`);
    this.addSql(`alter table "abc_results" add constraint "abc_results_customer_unique" unique ("customer_id", "run_id");`);

    this.addSql(`create table "consultations" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "employee_id" uuid not null, "kind" text not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index consultations_at_index on consultations using brin (at);`);
    this.addSql(`create index "consultations_prepared_index" on "consultations" ("customer_id", "employee_id", "at");`);
    this.addSql(`create index consultations_employee_index on consultations (employee_id, at desc, id desc);`);
    this.addSql(`create index consultations_customer_index on consultations (customer_id, at desc, id desc);`);

    this.addSql(`create table "company_contacts" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "by_id" uuid not null, "at" timestamptz not null, "kind" text not null, "note" text null, "satisfaction" int null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index company_contacts_newest_index on company_contacts (at desc, id desc);`);
    this.addSql(`create index company_contacts_customer_index on company_contacts (customer_id, at desc, id desc);`);

    this.addSql(`create table "archive_volumes" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "year" int not null, "category_id" uuid not null, "rep_id" uuid null, "section_code" text not null, "last_seq" int not null default 0, "state" text not null default 'OPEN', "closed_at" timestamptz null, "closed_by_id" uuid null, "shelf" text null, primary key ("id"));`);
    this.addSql(`create index "archive_volumes_category_index" on "archive_volumes" ("category_id", "year");`);
    this.addSql(`create index "archive_volumes_rep_index" on "archive_volumes" ("rep_id", "year");`);
    this.addSql(`alter table "archive_volumes" add constraint "archive_volumes_place_unique" unique ("year", "category_id", "section_code");`);

    this.addSql(`create table "archive_items" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "number" text not null, "volume_id" uuid not null, "seq" int not null, "title" text not null, "content" text null, "customer_id" uuid null, "customer_code" text null, "happened_on" date not null, "filed_on" date not null, "filed_by_id" uuid null, "late_for_id" uuid null, "legal_force" boolean not null default false, "e_code" text not null, "e_location" text null, "paper_no" text null, "paper_location" text null, "paper_marked_on" date null, "pair_state" text not null, primary key ("id"));`);
    this.addSql(`alter table "archive_items" add constraint "archive_items_number_unique" unique ("number");`);
    this.addSql(`alter table "archive_items" add constraint "archive_items_e_code_unique" unique ("e_code");`);
    this.addSql(`alter table "archive_items" add constraint "archive_items_paper_no_unique" unique ("paper_no");`);
    this.addSql(`create index "archive_items_pair_index" on "archive_items" ("pair_state", "number");`);
    this.addSql(`create index "archive_items_newest_index" on "archive_items" ("filed_on", "id");`);
    this.addSql(`create index "archive_items_customer_index" on "archive_items" ("customer_id", "happened_on", "id");`);
    this.addSql(`alter table "archive_items" add constraint "archive_items_seq_unique" unique ("volume_id", "seq");`);

    this.addSql(`create table "daily_records" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "title" text not null, "content" text null, "handling" text null, "happened_on" date not null, "customer_id" uuid null, "author_id" uuid null, "is_important" boolean not null default false, "move_due_on" date null, "item_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "daily_records" add constraint "daily_records_item_id_unique" unique ("item_id");`);
    this.addSql(`create index daily_records_move_index on daily_records (move_due_on, id) where item_id is null and move_due_on is not null;`);
    this.addSql(`create index "daily_records_customer_index" on "daily_records" ("customer_id", "happened_on", "id");`);
    this.addSql(`create index "daily_records_author_index" on "daily_records" ("author_id", "happened_on", "id");`);
    this.addSql(`create index "daily_records_newest_index" on "daily_records" ("happened_on", "id");`);

    this.addSql(`create table "archive_documents" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "category_id" uuid not null, "title" text not null, "content" text null, "dated_on" date not null, "legal_force" boolean not null default false, "handler_id" uuid not null, "state" text not null default 'DRAFT', "checked_by_id" uuid null, "checked_at" timestamptz null, "customer_signed_on" date null, "handler_signed_at" timestamptz null, "approved_by_id" uuid null, "approved_at" timestamptz null, "item_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_item_id_unique" unique ("item_id");`);
    this.addSql(`create index "archive_documents_state_index" on "archive_documents" ("state", "created_at");`);
    this.addSql(`create index "archive_documents_customer_index" on "archive_documents" ("customer_id", "created_at");`);

    this.addSql(`create table "agent_evaluations" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "period_from" date not null, "period_to" date not null, "evaluated_by_id" uuid null, "evaluated_on" date not null, "result" text not null, "measures" text null, "recheck_on" date null, primary key ("id"));`);
    this.addSql(`create index agent_evaluations_newest_index on agent_evaluations (evaluated_on desc, id desc);`);
    this.addSql(`alter table "agent_evaluations" add constraint "agent_evaluations_period_unique" unique ("customer_id", "period_from", "period_to");`);

    this.addSql(`create table "agent_ratings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "evaluation_id" uuid not null, "item" text not null, "rating" int not null, "fact" text not null, primary key ("id"));`);
    this.addSql(`alter table "agent_ratings" add constraint "agent_ratings_item_unique" unique ("evaluation_id", "item");`);

    this.addSql(`create table "visit_amendments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "visit_id" uuid not null, "customer_id" uuid not null, "text" text not null, "written_by_id" uuid not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "visit_amendments_customer_index" on "visit_amendments" ("customer_id");`);
    this.addSql(`create index "visit_amendments_visit_index" on "visit_amendments" ("visit_id", "at");`);

    this.addSql(`create table "expenses" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "rep_id" uuid null, "kind" text not null, "amount" numeric(14,2) not null, "spent_on" date not null, "customer_id" uuid null, "region_id" uuid null, "visit_id" uuid null, "order_id" uuid null, "event_id" uuid null, "evidence" text null, "note" text null, "state" text not null default 'DRAFT', "entered_by_id" uuid null, "decided_by_id" uuid null, "decided_at" timestamptz null, "paid_on" date null, primary key ("id"));`);
    this.addSql(`create index expenses_counted_index on expenses (spent_on, kind) where state in ('SUBMITTED', 'APPROVED', 'PAID');`);
    this.addSql(`create index expenses_event_index on expenses (event_id, spent_on desc, id desc);`);
    this.addSql(`create index expenses_customer_index on expenses (customer_id, spent_on desc, id desc);`);
    this.addSql(`create index expenses_rep_index on expenses (rep_id, spent_on desc, id desc);`);
    this.addSql(`create index expenses_newest_index on expenses (spent_on desc, id desc);`);

    this.addSql(`create table "visit_month_reports" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "rep_id" uuid not null, "month" date not null, "unrecorded_visits" int not null, "recorded_visits" int not null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "visit_month_reports_month_index" on "visit_month_reports" ("month", "id");`);
    this.addSql(`alter table "visit_month_reports" add constraint "visit_month_reports_unique" unique ("rep_id", "month");`);

    this.addSql(`create table "archive_volume_sections" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "volume_id" uuid not null, "region_code" text not null, "grade" text not null, "customers" int not null, "first_code" text not null, "last_code" text not null, primary key ("id"));`);
    this.addSql(`create index "archive_volume_sections_volume_index" on "archive_volume_sections" ("volume_id", "region_code", "grade");`);

    this.addSql(`alter table "abc_runs" add constraint "abc_runs_period_check" check (period_from < period_to and period_to <= quarter);`);
    this.addSql(`alter table "abc_runs" add constraint "abc_runs_basis_check" check ("basis" in ('QUANTITY', 'AMOUNT'));`);

    this.addSql(`alter table "archive_categories" add constraint "archive_categories_no_check" check (no between 1 and 99);`);

    this.addSql(`alter table "expense_standards" add constraint "expense_standards_month_check" check (limit_per_month is null or limit_per_month >= 0);`);
    this.addSql(`alter table "expense_standards" add constraint "expense_standards_item_check" check (limit_per_item is null or limit_per_item >= 0);`);
    this.addSql(`alter table "expense_standards" add constraint "expense_standards_kind_check" check ("kind" in ('TRAVEL', 'ENTERTAINMENT', 'ADVERTISING', 'SAMPLES', 'GIFTS', 'OTHER'));`);

    this.addSql(`alter table "sales_plans" add constraint "sales_plans_whole_id_foreign" foreign key ("whole_id") references "sales_plans" ("id") on delete restrict;`);
    this.addSql(`alter table "sales_plans" add constraint "sales_plans_whole_check" check (whole_id <> id);`);
    this.addSql(`alter table "sales_plans" add constraint "sales_plans_amount_check" check (amount >= 0);`);
    this.addSql(`alter table "sales_plans" add constraint "sales_plans_span_check" check ("span" in ('YEAR', 'QUARTER', 'MONTH', 'WEEK'));`);

    this.addSql(`alter table "sales_plan_checks" add constraint "sales_plan_checks_plan_id_foreign" foreign key ("plan_id") references "sales_plans" ("id") on delete restrict;`);

    this.addSql(`alter table "sales_month_locks" add constraint "sales_month_locks_month_check" check (extract(day from month) = 1);`);

    this.addSql(`alter table "sales_events" add constraint "sales_events_report_check" check ((state = 'REPORTED') = (reported_at is not null));`);
    this.addSql(`alter table "sales_events" add constraint "sales_events_budget_check" check (budget_amount >= 0);`);
    this.addSql(`alter table "sales_events" add constraint "sales_events_days_check" check (ends_on >= starts_on);`);
    this.addSql(`alter table "sales_events" add constraint "sales_events_state_check" check ("state" in ('PLANNED', 'APPROVED', 'HELD', 'REPORTED', 'CANCELLED'));`);

    this.addSql(`alter table "sales_budgets" add constraint "sales_budgets_amount_check" check (amount >= 0);`);
    this.addSql(`alter table "sales_budgets" add constraint "sales_budgets_year_check" check (year >= 1990 and year <= 2200);`);
    this.addSql(`alter table "sales_budgets" add constraint "sales_budgets_month_check" check (month >= 1 and month <= 12);`);
    this.addSql(`alter table "sales_budgets" add constraint "sales_budgets_kind_check" check ("kind" in ('TRAVEL', 'ENTERTAINMENT', 'ADVERTISING', 'SAMPLES', 'GIFTS', 'OTHER'));`);

    this.addSql(`alter table "reward_proposals" add constraint "reward_proposals_kind_check" check ("kind" in ('REWARD', 'PENALTY'));`);
    this.addSql(`alter table "reward_proposals" add constraint "reward_proposals_basis_check" check ("basis" in ('SALES_TASK', 'AGENT_EVALUATION', 'SALES_EVENT', 'VISIT'));`);
    this.addSql(`alter table "reward_proposals" add constraint "reward_proposals_state_check" check ("state" in ('PROPOSED', 'APPROVED', 'REJECTED'));`);

    this.addSql(`alter table "price_plans" add constraint "price_plans_decided_check" check ((state = 'PROPOSED') = (decided_at is null));`);
    this.addSql(`alter table "price_plans" add constraint "price_plans_price_check" check (price > 0);`);
    this.addSql(`alter table "price_plans" add constraint "price_plans_grade_check" check ("grade" in ('A', 'B', 'C', 'D', 'N'));`);
    this.addSql(`alter table "price_plans" add constraint "price_plans_state_check" check ("state" in ('PROPOSED', 'APPROVED', 'REJECTED'));`);

    this.addSql(`alter table "price_levels" add constraint "price_levels_closed_check" check (closed_at is null or (measure is not null and measure_owner_id is not null and measure_due_on is not null));`);
    this.addSql(`alter table "price_levels" add constraint "price_levels_grade_check" check ("grade" in ('A', 'B', 'C', 'D', 'N'));`);

    this.addSql(`alter table "sales_event_staff" add constraint "sales_event_staff_event_id_foreign" foreign key ("event_id") references "sales_events" ("id") on delete cascade;`);

    this.addSql(`alter table "referral_asks" add constraint "referral_asks_answer_check" check ((outcome is null) = (asked_at is null));`);
    this.addSql(`alter table "referral_asks" add constraint "referral_asks_names_check" check ((outcome = 'NAMED') = (names is not null) or outcome is null);`);
    this.addSql(`alter table "referral_asks" add constraint "referral_asks_outcome_check" check ("outcome" in ('NAMED', 'NONE'));`);

    this.addSql(`alter table "sales_event_orders" add constraint "sales_event_orders_event_id_foreign" foreign key ("event_id") references "sales_events" ("id") on delete restrict;`);

    this.addSql(`alter table "grade_overrides" add constraint "grade_overrides_end_check" check (grade = 'D' or ends_on is not null);`);
    this.addSql(`alter table "grade_overrides" add constraint "grade_overrides_grade_check" check ("grade" in ('A', 'B', 'C', 'D', 'N'));`);

    this.addSql(`alter table "grade_changes" add constraint "grade_changes_run_id_foreign" foreign key ("run_id") references "abc_runs" ("id") on delete restrict;`);
    this.addSql(`alter table "grade_changes" add constraint "grade_changes_from_grade_check" check ("from_grade" in ('A', 'B', 'C', 'D', 'N'));`);
    this.addSql(`alter table "grade_changes" add constraint "grade_changes_to_grade_check" check ("to_grade" in ('A', 'B', 'C', 'D', 'N'));`);
    this.addSql(`alter table "grade_changes" add constraint "grade_changes_cause_check" check ("cause" in ('RUN', 'OVERRIDE', 'OVERRIDE_END'));`);

    this.addSql(`alter table "sales_event_leads" add constraint "sales_event_leads_event_id_foreign" foreign key ("event_id") references "sales_events" ("id") on delete restrict;`);

    this.addSql(`alter table "abc_results" add constraint "abc_results_run_id_foreign" foreign key ("run_id") references "abc_runs" ("id") on delete restrict;`);
    this.addSql(`alter table "abc_results" add constraint "abc_results_grade_check" check ("grade" in ('A', 'B', 'C', 'D', 'N'));`);

    this.addSql(`alter table "consultations" add constraint "consultations_kind_check" check ("kind" in ('CARD', 'FORM', 'PRINT', 'PLAN'));`);

    this.addSql(`alter table "company_contacts" add constraint "company_contacts_satisfaction_check" check (satisfaction between 1 and 10);`);
    this.addSql(`alter table "company_contacts" add constraint "company_contacts_kind_check" check ("kind" in ('VISIT', 'CALL', 'GREETING'));`);

    this.addSql(`alter table "archive_volumes" add constraint "archive_volumes_category_id_foreign" foreign key ("category_id") references "archive_categories" ("id") on delete restrict;`);
    this.addSql(`alter table "archive_volumes" add constraint "archive_volumes_closed_check" check ((state = 'CLOSED') = (closed_at is not null));`);
    this.addSql(`alter table "archive_volumes" add constraint "archive_volumes_year_check" check (year between 1900 and 2999);`);
    this.addSql(`alter table "archive_volumes" add constraint "archive_volumes_state_check" check ("state" in ('OPEN', 'CLOSED'));`);

    this.addSql(`alter table "archive_items" add constraint "archive_items_volume_id_foreign" foreign key ("volume_id") references "archive_volumes" ("id") on delete restrict;`);
    this.addSql(`alter table "archive_items" add constraint "archive_items_late_for_id_foreign" foreign key ("late_for_id") references "archive_volumes" ("id") on delete restrict;`);
    this.addSql(`alter table "archive_items" add constraint "archive_items_seq_check" check (seq > 0);`);
    this.addSql(`alter table "archive_items" add constraint "archive_items_pair_state_check" check ("pair_state" in ('ELECTRONIC_ONLY', 'PAPER_MISSING', 'ONE_SIDED', 'PAIRED'));`);

    this.addSql(`alter table "daily_records" add constraint "daily_records_item_id_foreign" foreign key ("item_id") references "archive_items" ("id") on delete restrict;`);
    this.addSql(`alter table "daily_records" add constraint "daily_records_move_due_check" check (is_important = (move_due_on is not null));`);
    this.addSql(`alter table "daily_records" add constraint "daily_records_kind_check" check ("kind" in ('MINUTES', 'LETTER', 'FAX', 'BOOKING', 'VISIT_FORM', 'DAILY_REPORT', 'WEEKLY_REPORT', 'MONTHLY_REPORT', 'QUARTERLY_REPORT', 'YEARLY_REPORT', 'PLAN', 'SUMMARY', 'PRAISE', 'COMPLAINT', 'EVENT_PLAN', 'EVENT_EXECUTION', 'EVENT_RESULT'));`);

    this.addSql(`alter table "archive_documents" add constraint "archive_documents_category_id_foreign" foreign key ("category_id") references "archive_categories" ("id") on delete restrict;`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_item_id_foreign" foreign key ("item_id") references "archive_items" ("id") on delete restrict;`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_filed_check" check ((state = 'FILED') = (item_id is not null));`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_approved_check" check (state not in ('APPROVED', 'FILED') or approved_at is not null);`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_signed_check" check (state in ('DRAFT', 'CHECKED') or (customer_signed_on is not null and handler_signed_at is not null));`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_checked_check" check (state = 'DRAFT' or (checked_by_id is not null and checked_at is not null));`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_state_check" check ("state" in ('DRAFT', 'CHECKED', 'SIGNED', 'APPROVED', 'FILED'));`);

    this.addSql(`alter table "agent_evaluations" add constraint "agent_evaluations_improve_check" check (result <> 'IMPROVE' or (measures is not null and recheck_on is not null));`);
    this.addSql(`alter table "agent_evaluations" add constraint "agent_evaluations_period_check" check (period_to > period_from);`);
    this.addSql(`alter table "agent_evaluations" add constraint "agent_evaluations_result_check" check ("result" in ('KEEP', 'IMPROVE', 'END'));`);

    this.addSql(`alter table "agent_ratings" add constraint "agent_ratings_evaluation_id_foreign" foreign key ("evaluation_id") references "agent_evaluations" ("id") on delete cascade;`);
    this.addSql(`alter table "agent_ratings" add constraint "agent_ratings_rating_check" check (rating >= 1 and rating <= 5);`);
    this.addSql(`alter table "agent_ratings" add constraint "agent_ratings_item_check" check ("item" in ('SALES_AGAINST_TASK', 'PAYMENT', 'STOCK_AND_PRICE_DISCIPLINE', 'SECOND_TIER_CUSTOMERS', 'IMAGE_AND_PROMOTION', 'COMPLAINTS'));`);

    this.addSql(`alter table "expenses" add constraint "expenses_event_id_foreign" foreign key ("event_id") references "sales_events" ("id") on delete restrict;`);
    this.addSql(`alter table "expenses" add constraint "expenses_amount_check" check (amount > 0);`);
    this.addSql(`alter table "expenses" add constraint "expenses_kind_check" check ("kind" in ('TRAVEL', 'ENTERTAINMENT', 'ADVERTISING', 'SAMPLES', 'GIFTS', 'OTHER'));`);
    this.addSql(`alter table "expenses" add constraint "expenses_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'PAID'));`);

    this.addSql(`alter table "visit_month_reports" add constraint "visit_month_reports_counts_check" check (unrecorded_visits >= 0 and recorded_visits >= 0);`);
    this.addSql(`alter table "visit_month_reports" add constraint "visit_month_reports_month_check" check (extract(day from month) = 1);`);

    this.addSql(`alter table "archive_volume_sections" add constraint "archive_volume_sections_volume_id_foreign" foreign key ("volume_id") references "archive_volumes" ("id") on delete cascade;`);
    this.addSql(`alter table "archive_volume_sections" add constraint "archive_volume_sections_count_check" check (customers > 0);`);
    this.addSql(`alter table "archive_volume_sections" add constraint "archive_volume_sections_grade_check" check ("grade" in ('A', 'B', 'C', 'D', 'N'));`);

    // By hand: the six categories that the product comes with; the sources name only the last three (rules 6.6).
    this.addSql(`
      insert into archive_categories (id, created_at, updated_at, version, no, name, contents) values
        (gen_random_uuid(), now(), now(), 1, 1, '客户基础资料', '客户档案、登记表、资信'),
        (gen_random_uuid(), now(), now(), 1, 2, '交易与合同', '合同、订单、对账、发票'),
        (gen_random_uuid(), now(), now(), 1, 3, '拜访、消费与服务', '拜访卡、消费记录、服务记录'),
        (gen_random_uuid(), now(), now(), 1, 4, '客户投诉、折价情况', '投诉与折价的审批、原因、责任鉴定；流失客户及原因'),
        (gen_random_uuid(), now(), now(), 1, 5, '同行业发展趋势', '可比同行、其促销与佣金办法'),
        (gen_random_uuid(), now(), now(), 1, 6, '内部促销方案与员工业绩佣金', '内部促销方案、员工销售与佣金记录，外部推销人员同');`);
  }
}
