import { Migration } from '@mikro-orm/migrations';

/** Who gets which of the new rights where roles exist already; new installations take them from the role table. */
const HOLDERS = {
  'posting:manage': ['HR'],
  'regionLeader:manage': ['HR'],
  'wage:read': ['GENERAL_MANAGER', 'HR'],
  'wage:manage': ['HR'],
  'attendance:readAll': ['GENERAL_MANAGER', 'HR'],
  'attendance:readShop': ['REGION_LEADER', 'STORE_MANAGER'],
  'attendance:readRegion': ['REGION_LEADER'],
  'attendance:decide': ['GENERAL_MANAGER', 'DEPUTY_GM', 'SALES_DIRECTOR', 'SALES_MANAGER', 'SALES_SUPERVISOR', 'HR', 'REGION_LEADER', 'STORE_MANAGER'],
  'attendance:hr': ['HR'],
  'attendanceMoney:read': ['GENERAL_MANAGER', 'HR'],
  'attendanceMonth:report': ['REGION_LEADER', 'STORE_MANAGER'],
  'attendanceMonth:close': ['HR'],
  'roster:edit': ['HR', 'REGION_LEADER', 'STORE_MANAGER'],
  'punch:import': ['HR'],
  'punch:readPosition': ['HR'],
  'policy:manage': ['HR'],
  'spotCheck:record': ['COMMERCE', 'HR', 'FRONT_DESK', 'INSPECTOR'],
  'spotCheck:plan': ['HR'],
  'observation:readAll': ['GENERAL_MANAGER', 'HR'],
  'observation:answer': ['HR'],
  'inspection:record': ['REGION_LEADER'],
  'finding:read': ['GENERAL_MANAGER', 'HR'],
  'finding:readRegion': ['REGION_LEADER'],
  'finding:decide': ['HR'],
};

/** Rights of whoever works here, which is told by the right to know the colleagues; programs hold no names. */
const OF_THE_HOUSE = ['attendance:readOwn', 'attendance:request', 'punch:web', 'policy:read', 'observation:send'];

export class Migration20261122121744_shops_and_attendance extends Migration {

  override name = 'Migration20261122121744_shops_and_attendance';

  override up(): void {
    // by hand: one at a time per person is a condition over equal ids and overlapping times.
    this.addSql('create extension if not exists btree_gist;');

    this.addSql(`create table "policy_versions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "valid_from" date not null, "state" text not null default 'DRAFT', "text" text not null, "partial_rate" numeric(5,4) not null, "unnotified_multiplier" numeric(5,2) not null, "grace_minutes" int not null, "gap_minutes" int not null, "punch_window_minutes" int not null, "hq_travel_minutes" int not null, "repeat_seconds" int not null, "rounding" text not null, "monthly_hours" numeric(6,2) not null, "missing_punch" text not null, "notice_rule" text not null, "cap_mode" text not null, "cap_share" numeric(5,4) not null, "cap_minimum_wage" numeric(14,2) null, "clauses" integer[] not null, "manager_posts" text[] not null, primary key ("id"));`);
    this.addSql(`create index "policy_versions_valid_from_index" on "policy_versions" ("valid_from", "id");`);
    this.addSql(`create unique index policy_versions_valid_from_unique on policy_versions (valid_from) where state = 'IN_FORCE';`);

    this.addSql(`create table "shift_templates" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid null, "code" text not null, "name" text not null, "colour_no" int not null default 0, "is_retired" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "shift_templates_shop_code_index" on "shift_templates" ("shop_id", "code", "id");`);
    this.addSql(`create index "shift_templates_code_index" on "shift_templates" ("code", "id");`);
    this.addSql(`create unique index shift_templates_code_unique on shift_templates (shop_id, code) nulls not distinct;`);

    this.addSql(`create table "shift_template_versions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "template_id" uuid not null, "valid_from" date not null, "start_minute" int not null, "end_minute" int not null, "breaks" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "shift_template_versions_valid_from_index" on "shift_template_versions" ("valid_from", "id");`);
    this.addSql(`alter table "shift_template_versions" add constraint "shift_template_versions_template_valid_from_unique" unique ("template_id", "valid_from");`);

    this.addSql(`create table "monthly_rosters" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid not null, "starts_on" date not null, "state" text not null default 'DRAFT', "published_by_id" uuid null, "published_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "monthly_rosters_starts_on_index" on "monthly_rosters" ("starts_on", "id");`);
    this.addSql(`alter table "monthly_rosters" add constraint "monthly_rosters_shop_starts_on_unique" unique ("shop_id", "starts_on");`);

    this.addSql(`create table "roster_entries" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid not null, "date" date not null, "kind" text not null, "template_version_id" uuid null, "starts_at" timestamptz null, "ends_at" timestamptz null, "breaks" jsonb not null, "cancelled_at" timestamptz null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index "roster_entries_shop_date_index" on "roster_entries" ("shop_id", "date", "id");`);
    this.addSql(`create index "roster_entries_employee_date_index" on "roster_entries" ("employee_id", "date", "id");`);
    this.addSql(`create index "roster_entries_date_index" on "roster_entries" ("date", "id");`);
    this.addSql(`alter table roster_entries add constraint roster_entries_time_excl exclude using gist (employee_id with =, tstzrange(starts_at, ends_at) with &&) where (kind = 'WORK' and cancelled_at is null) deferrable initially deferred;`);
    this.addSql(`create unique index roster_entries_date_unique on roster_entries (employee_id, date) where cancelled_at is null;`);

    this.addSql(`create table "shift_changes" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "entry_id" uuid not null, "employee_id" uuid not null, "shop_id" uuid null, "new_starts_at" timestamptz null, "new_ends_at" timestamptz null, "new_template_version_id" uuid null, "swap_with_id" uuid null, "reason" text not null, "sent_at" timestamptz not null, "state" text not null default 'PENDING', "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, "hr_objection" text null, "hr_objected_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "shift_changes_entry_sent_at_index" on "shift_changes" ("entry_id", "sent_at", "id");`);
    this.addSql(`create index "shift_changes_shop_sent_at_index" on "shift_changes" ("shop_id", "sent_at", "id");`);
    this.addSql(`create index "shift_changes_employee_sent_at_index" on "shift_changes" ("employee_id", "sent_at", "id");`);
    this.addSql(`create index "shift_changes_sent_at_index" on "shift_changes" ("sent_at", "id");`);

    this.addSql(`create table "region_leaders" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "region_id" uuid not null, "employee_id" uuid not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "region_leaders_employee_starts_on_index" on "region_leaders" ("employee_id", "starts_on", "id");`);
    this.addSql(`create index "region_leaders_region_starts_on_index" on "region_leaders" ("region_id", "starts_on", "id");`);
    this.addSql(`create index "region_leaders_starts_on_index" on "region_leaders" ("starts_on", "id");`);
    this.addSql(`alter table region_leaders add constraint region_leaders_time_excl exclude using gist (region_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred;`);

    this.addSql(`create table "punch_numbers" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "number" text not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "punch_numbers_employee_number_index" on "punch_numbers" ("employee_id", "number", "id");`);
    this.addSql(`create index "punch_numbers_number_index" on "punch_numbers" ("number", "id");`);
    this.addSql(`alter table punch_numbers add constraint punch_numbers_time_excl exclude using gist (number with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred;`);

    this.addSql(`create table "postings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "post" text not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "postings_shop_starts_on_index" on "postings" ("shop_id", "starts_on", "id");`);
    this.addSql(`create index "postings_employee_starts_on_index" on "postings" ("employee_id", "starts_on", "id");`);
    this.addSql(`create index "postings_starts_on_index" on "postings" ("starts_on", "id");`);
    this.addSql(`alter table postings add constraint postings_time_excl exclude using gist (employee_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred;`);

    this.addSql(`create table "overtimes" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "reason" text not null, "requested_at" timestamptz not null, "state" text not null default 'PENDING', "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, primary key ("id"));`);
    this.addSql(`create index "overtimes_shop_starts_at_index" on "overtimes" ("shop_id", "starts_at", "id");`);
    this.addSql(`create index "overtimes_employee_starts_at_index" on "overtimes" ("employee_id", "starts_at", "id");`);
    this.addSql(`create index "overtimes_starts_at_index" on "overtimes" ("starts_at", "id");`);

    this.addSql(`create table "outings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "kind" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "requested_at" timestamptz not null, "reason" text not null, "state" text not null default 'PENDING', "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, "reason_state" text not null default 'PENDING', "is_necessary" boolean null, primary key ("id"));`);
    this.addSql(`create index "outings_state_starts_at_index" on "outings" ("state", "starts_at", "id");`);
    this.addSql(`create index "outings_shop_starts_at_index" on "outings" ("shop_id", "starts_at", "id");`);
    this.addSql(`create index "outings_employee_starts_at_index" on "outings" ("employee_id", "starts_at", "id");`);
    this.addSql(`create index "outings_starts_at_index" on "outings" ("starts_at", "id");`);

    this.addSql(`create table "observations" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid not null, "employee_id" uuid null, "observed_at" timestamptz not null, "text" text not null, "sent_by_id" uuid not null, "outcome" text null, "answer" text null, "answered_by_id" uuid null, "answered_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "observations_sent_by_observed_at_index" on "observations" ("sent_by_id", "observed_at", "id");`);
    this.addSql(`create index "observations_shop_observed_at_index" on "observations" ("shop_id", "observed_at", "id");`);
    this.addSql(`create index "observations_observed_at_index" on "observations" ("observed_at", "id");`);

    this.addSql(`create table "leave_requests" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "kind" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "requested_at" timestamptz not null, "reason" text null, "state" text not null default 'PENDING', "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, primary key ("id"));`);
    this.addSql(`create index "leave_requests_state_starts_at_index" on "leave_requests" ("state", "starts_at", "id");`);
    this.addSql(`create index "leave_requests_shop_starts_at_index" on "leave_requests" ("shop_id", "starts_at", "id");`);
    this.addSql(`create index "leave_requests_employee_starts_at_index" on "leave_requests" ("employee_id", "starts_at", "id");`);
    this.addSql(`create index "leave_requests_starts_at_index" on "leave_requests" ("starts_at", "id");`);

    this.addSql(`create table "leave_balances" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "kind" text not null, "year" int not null, "granted_hours" numeric(7,2) not null, primary key ("id"));`);
    this.addSql(`create index "leave_balances_shop_year_index" on "leave_balances" ("shop_id", "year", "id");`);
    this.addSql(`create index "leave_balances_employee_year_index" on "leave_balances" ("employee_id", "year", "id");`);
    this.addSql(`create index "leave_balances_year_index" on "leave_balances" ("year", "id");`);
    this.addSql(`alter table "leave_balances" add constraint "leave_balances_employee_kind_year_unique" unique ("employee_id", "kind", "year");`);

    this.addSql(`create table "inspections" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid not null, "at" timestamptz not null, "inspector_id" uuid not null, "attendance_score" int not null, "clothing_score" int not null, "hygiene_score" int not null, "smile_score" int not null, "discipline_score" int not null, "attendance_note" text null, "clothing_note" text null, "hygiene_note" text null, "smile_note" text null, "discipline_note" text null, primary key ("id"));`);
    this.addSql(`create index "inspections_inspector_at_index" on "inspections" ("inspector_id", "at", "id");`);
    this.addSql(`create index "inspections_shop_at_index" on "inspections" ("shop_id", "at", "id");`);
    this.addSql(`create index "inspections_at_index" on "inspections" ("at", "id");`);

    this.addSql(`create table "findings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "rule" text not null, "rule_version" int not null, "period_from" date not null, "period_to" date not null, "subject_key" text not null, "employee_id" uuid null, "shop_id" uuid null, "region_id" uuid null, "measured" numeric(14,4) null, "threshold" numeric(14,4) null, "inputs" jsonb not null, "evidence" jsonb not null, "severity" text not null, "state" text not null default 'OPEN', "found_at" timestamptz not null, "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, primary key ("id"));`);
    this.addSql(`create index "findings_rule_found_at_index" on "findings" ("rule", "found_at", "id");`);
    this.addSql(`create index "findings_state_found_at_index" on "findings" ("state", "found_at", "id");`);
    this.addSql(`create index "findings_region_found_at_index" on "findings" ("region_id", "found_at", "id");`);
    this.addSql(`create index "findings_shop_found_at_index" on "findings" ("shop_id", "found_at", "id");`);
    this.addSql(`create index "findings_employee_found_at_index" on "findings" ("employee_id", "found_at", "id");`);
    this.addSql(`create index "findings_found_at_index" on "findings" ("found_at", "id");`);
    this.addSql(`alter table "findings" add constraint "findings_rule_subject_key_period_from_unique" unique ("rule", "subject_key", "period_from");`);

    this.addSql(`create table "attendance_month_locks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "starts_on" date not null, "locked_by_id" uuid null, "locked_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "attendance_month_locks" add constraint "attendance_month_locks_starts_on_unique" unique ("starts_on");`);

    this.addSql(`create table "attendance_adjustments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "starts_on" date not null, "about_starts_on" date not null, "currency" text not null, "bonus_amount" numeric(14,2) not null, "deduction_amount" numeric(14,2) not null, "reason" text not null, "made_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "attendance_adjustments_employee_starts_on_index" on "attendance_adjustments" ("employee_id", "starts_on", "id");`);
    this.addSql(`create index "attendance_adjustments_starts_on_index" on "attendance_adjustments" ("starts_on", "id");`);

    this.addSql(`create table "punches" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "place_id" uuid null, "at" timestamptz not null, "direction" text null, "source" text not null, "import_run_id" uuid null, "entered_by_id" uuid null, "reason" text null, "position" text null, "accuracy_metres" int null, "voided_at" timestamptz null, "void_reason" text null, primary key ("id"));`);
    this.addSql(`create index "punches_shop_at_index" on "punches" ("shop_id", "at", "id");`);
    this.addSql(`create index "punches_employee_at_index" on "punches" ("employee_id", "at", "id");`);
    this.addSql(`create index "punches_at_index" on "punches" ("at", "id");`);
    this.addSql(`create index punches_import_index on punches (import_run_id) where import_run_id is not null;`);
    this.addSql(`create index punches_position_index on punches (at) where position is not null;`);
    this.addSql(`create unique index punches_once_unique on punches (employee_id, at, coalesce(direction, '')) where voided_at is null;`);

    this.addSql(`create table "punch_corrections" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "date" date not null, "kind" text not null, "at" timestamptz null, "direction" text null, "place_id" uuid null, "punch_id" uuid null, "reason" text not null, "requested_at" timestamptz not null, "state" text not null default 'PENDING', "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, primary key ("id"));`);
    this.addSql(`create index "punch_corrections_state_requested_at_index" on "punch_corrections" ("state", "requested_at", "id");`);
    this.addSql(`create index "punch_corrections_shop_requested_at_index" on "punch_corrections" ("shop_id", "requested_at", "id");`);
    this.addSql(`create index "punch_corrections_employee_requested_at_index" on "punch_corrections" ("employee_id", "requested_at", "id");`);
    this.addSql(`create index "punch_corrections_requested_at_index" on "punch_corrections" ("requested_at", "id");`);

    this.addSql(`create table "attendance_results" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "starts_on" date not null, "no" int not null, "is_current" boolean not null default true, "state" text not null default 'COMPUTED', "workdays" int not null, "incident_count" int not null, "notified_seconds" int not null, "unnotified_seconds" int not null, "outing_seconds" int not null, "computed_at" timestamptz not null, "facts_digest" text not null, "document" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "attendance_results_shop_starts_on_index" on "attendance_results" ("shop_id", "starts_on", "id");`);
    this.addSql(`create index "attendance_results_employee_starts_on_index" on "attendance_results" ("employee_id", "starts_on", "id");`);
    this.addSql(`create index "attendance_results_starts_on_index" on "attendance_results" ("starts_on", "id");`);
    this.addSql(`create unique index attendance_results_current_unique on attendance_results (employee_id, starts_on) where is_current;`);
    this.addSql(`alter table "attendance_results" add constraint "attendance_results_employee_starts_on_no_unique" unique ("employee_id", "starts_on", "no");`);

    this.addSql(`create table "result_objections" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "result_id" uuid not null, "employee_id" uuid not null, "shop_id" uuid null, "text" text not null, "sent_at" timestamptz not null, "state" text not null default 'OPEN', "answer" text null, "answered_by_id" uuid null, "answered_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "result_objections_result_sent_at_index" on "result_objections" ("result_id", "sent_at", "id");`);
    this.addSql(`create index "result_objections_shop_sent_at_index" on "result_objections" ("shop_id", "sent_at", "id");`);
    this.addSql(`create index "result_objections_employee_sent_at_index" on "result_objections" ("employee_id", "sent_at", "id");`);
    this.addSql(`create index "result_objections_sent_at_index" on "result_objections" ("sent_at", "id");`);

    this.addSql(`create table "attendance_pays" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "result_id" uuid not null, "employee_id" uuid not null, "starts_on" date not null, "currency" text not null, "bonus" numeric(14,2) null, "deduction" numeric(14,2) not null, "capped_deduction" numeric(14,2) not null, "payable_deduction" numeric(14,2) not null, "document" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "attendance_pays_result_starts_on_index" on "attendance_pays" ("result_id", "starts_on", "id");`);
    this.addSql(`create index "attendance_pays_employee_starts_on_index" on "attendance_pays" ("employee_id", "starts_on", "id");`);
    this.addSql(`create index "attendance_pays_starts_on_index" on "attendance_pays" ("starts_on", "id");`);

    this.addSql(`create table "attendance_notices" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "shop_id" uuid null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "text" text not null, "requested_at" timestamptz not null, "state" text not null default 'RECEIVED', "decided_by_id" uuid null, "decision_note" text null, primary key ("id"));`);
    this.addSql(`create index "attendance_notices_shop_starts_at_index" on "attendance_notices" ("shop_id", "starts_at", "id");`);
    this.addSql(`create index "attendance_notices_employee_starts_at_index" on "attendance_notices" ("employee_id", "starts_at", "id");`);
    this.addSql(`create index "attendance_notices_starts_at_index" on "attendance_notices" ("starts_at", "id");`);

    this.addSql(`create table "attendance_incidents" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "result_id" uuid not null, "employee_id" uuid not null, "shop_id" uuid null, "date" date not null, "kind" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "seconds" int not null, "is_notified" boolean not null default false, "is_excused" boolean not null default false, "clause" int not null, "policy_version_id" uuid null, "reason_code" text not null, "causes" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "attendance_incidents_result_starts_at_index" on "attendance_incidents" ("result_id", "starts_at", "id");`);
    this.addSql(`create index "attendance_incidents_shop_starts_at_index" on "attendance_incidents" ("shop_id", "starts_at", "id");`);
    this.addSql(`create index "attendance_incidents_employee_starts_at_index" on "attendance_incidents" ("employee_id", "starts_at", "id");`);
    this.addSql(`create index "attendance_incidents_starts_at_index" on "attendance_incidents" ("starts_at", "id");`);

    this.addSql(`create table "shop_month_reports" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid not null, "starts_on" date not null, "sent_by_id" uuid null, "sent_at" timestamptz not null, "lines" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "shop_month_reports_starts_on_index" on "shop_month_reports" ("starts_on", "id");`);
    this.addSql(`alter table "shop_month_reports" add constraint "shop_month_reports_shop_starts_on_unique" unique ("shop_id", "starts_on");`);

    this.addSql(`create table "shop_rules" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid not null, "valid_from" date not null, "min_on_duty" int not null, primary key ("id"));`);
    this.addSql(`create index "shop_rules_valid_from_index" on "shop_rules" ("valid_from", "id");`);
    this.addSql(`alter table "shop_rules" add constraint "shop_rules_shop_valid_from_unique" unique ("shop_id", "valid_from");`);

    this.addSql(`create table "spot_check_plans" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid not null, "at" timestamptz not null, "starts_on" date not null, "seed" int not null, primary key ("id"));`);
    this.addSql(`create index "spot_check_plans_at_index" on "spot_check_plans" ("at", "id");`);
    this.addSql(`alter table "spot_check_plans" add constraint "spot_check_plans_shop_at_unique" unique ("shop_id", "at");`);

    this.addSql(`create table "spot_checks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "shop_id" uuid not null, "at" timestamptz not null, "method" text not null, "checker_id" uuid null, "plan_id" uuid null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "spot_checks_checker_at_index" on "spot_checks" ("checker_id", "at", "id");`);
    this.addSql(`create index "spot_checks_shop_at_index" on "spot_checks" ("shop_id", "at", "id");`);
    this.addSql(`create index "spot_checks_at_index" on "spot_checks" ("at", "id");`);

    this.addSql(`create table "spot_check_results" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "check_id" uuid not null, "employee_id" uuid not null, "expected" text not null, "finding" text not null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "spot_check_results_employee_created_at_index" on "spot_check_results" ("employee_id", "created_at", "id");`);
    this.addSql(`create index "spot_check_results_created_at_index" on "spot_check_results" ("created_at", "id");`);
    this.addSql(`alter table "spot_check_results" add constraint "spot_check_results_check_employee_unique" unique ("check_id", "employee_id");`);

    this.addSql(`create table "wages" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "valid_from" date not null, "monthly_wage" numeric(14,2) not null, "bonus_base" numeric(14,2) not null, "currency" text not null, primary key ("id"));`);
    this.addSql(`create index "wages_valid_from_index" on "wages" ("valid_from", "id");`);
    this.addSql(`alter table "wages" add constraint "wages_employee_valid_from_unique" unique ("employee_id", "valid_from");`);

    this.addSql(`alter table "policy_versions" add constraint "policy_versions_clauses_check" check (clauses <@ array[2, 3, 4, 5, 6]);`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_minimum_wage_check" check (cap_minimum_wage is null or cap_minimum_wage >= 0);`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_monthly_hours_check" check (monthly_hours > 0);`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_minutes_check" check (grace_minutes between 0 and 240 and gap_minutes between 0 and 480 and punch_window_minutes between 0 and 720 and hq_travel_minutes between 0 and 720 and repeat_seconds between 0 and 3600);`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_multiplier_check" check (unnotified_multiplier >= 1);`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_shares_check" check (partial_rate between 0 and 1 and cap_share between 0 and 1);`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_state_check" check ("state" in ('DRAFT', 'IN_FORCE'));`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_rounding_check" check ("rounding" in ('EXACT', 'CEIL_HOUR_PER_MONTH', 'CEIL_HOUR_PER_INCIDENT'));`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_missing_punch_check" check ("missing_punch" in ('ABSENT', 'FLAG_ONLY'));`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_notice_rule_check" check ("notice_rule" in ('REQUESTED', 'APPROVED'));`);
    this.addSql(`alter table "policy_versions" add constraint "policy_versions_cap_mode_check" check ("cap_mode" in ('OFF', 'WARN', 'APPLY'));`);

    this.addSql(`alter table "shift_templates" add constraint "shift_templates_colour_no_check" check (colour_no between 0 and 7);`);
    this.addSql(`alter table "shift_templates" add constraint "shift_templates_code_check" check (char_length(code) between 1 and 4);`);

    this.addSql(`alter table "shift_template_versions" add constraint "shift_template_versions_template_id_foreign" foreign key ("template_id") references "shift_templates" ("id") on delete restrict;`);
    this.addSql(`alter table "shift_template_versions" add constraint "shift_template_versions_times_check" check (start_minute between 0 and 1439 and end_minute > start_minute and end_minute <= 2880);`);

    this.addSql(`alter table "monthly_rosters" add constraint "monthly_rosters_published_check" check ((state = 'PUBLISHED') = (published_at is not null));`);
    this.addSql(`alter table "monthly_rosters" add constraint "monthly_rosters_month_check" check (extract(day from starts_on) = 1);`);
    this.addSql(`alter table "monthly_rosters" add constraint "monthly_rosters_state_check" check ("state" in ('DRAFT', 'PUBLISHED'));`);

    this.addSql(`alter table "roster_entries" add constraint "roster_entries_template_version_id_foreign" foreign key ("template_version_id") references "shift_template_versions" ("id") on delete restrict;`);
    this.addSql(`alter table "roster_entries" add constraint "roster_entries_times_check" check (case when kind = 'WORK' then starts_at is not null and ends_at > starts_at else starts_at is null and ends_at is null end);`);
    this.addSql(`alter table "roster_entries" add constraint "roster_entries_kind_check" check ("kind" in ('WORK', 'REST', 'HOLIDAY_OFF'));`);

    this.addSql(`alter table "shift_changes" add constraint "shift_changes_entry_id_foreign" foreign key ("entry_id") references "roster_entries" ("id") on delete restrict;`);
    this.addSql(`alter table "shift_changes" add constraint "shift_changes_new_template_version_id_foreign" foreign key ("new_template_version_id") references "shift_template_versions" ("id") on delete restrict;`);
    this.addSql(`alter table "shift_changes" add constraint "shift_changes_swap_with_id_foreign" foreign key ("swap_with_id") references "roster_entries" ("id") on delete restrict;`);
    this.addSql(`alter table "shift_changes" add constraint "shift_changes_objection_check" check ((hr_objection is null) = (hr_objected_at is null));`);
    this.addSql(`alter table "shift_changes" add constraint "shift_changes_times_check" check ((new_starts_at is null) = (new_ends_at is null) and (new_ends_at is null or new_ends_at > new_starts_at));`);
    this.addSql(`alter table "shift_changes" add constraint "shift_changes_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "region_leaders" add constraint "region_leaders_ends_on_check" check (ends_on is null or ends_on >= starts_on);`);

    this.addSql(`alter table "punch_numbers" add constraint "punch_numbers_number_check" check (char_length(number) between 1 and 40);`);
    this.addSql(`alter table "punch_numbers" add constraint "punch_numbers_ends_on_check" check (ends_on is null or ends_on >= starts_on);`);

    this.addSql(`alter table "postings" add constraint "postings_shop_check" check ((post = 'OFFICE') = (shop_id is null));`);
    this.addSql(`alter table "postings" add constraint "postings_ends_on_check" check (ends_on is null or ends_on >= starts_on);`);
    this.addSql(`alter table "postings" add constraint "postings_post_check" check ("post" in ('CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'));`);

    this.addSql(`alter table "overtimes" add constraint "overtimes_times_check" check (ends_at > starts_at);`);
    this.addSql(`alter table "overtimes" add constraint "overtimes_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "outings" add constraint "outings_times_check" check (ends_at > starts_at);`);
    this.addSql(`alter table "outings" add constraint "outings_kind_check" check ("kind" in ('BUSINESS', 'PRIVATE', 'HQ'));`);
    this.addSql(`alter table "outings" add constraint "outings_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "outings" add constraint "outings_reason_state_check" check ("reason_state" in ('PENDING', 'ACCEPTED', 'REJECTED'));`);

    this.addSql(`alter table "observations" add constraint "observations_answered_check" check ((outcome is null) = (answered_at is null) and (outcome is null) = (answer is null));`);
    this.addSql(`alter table "observations" add constraint "observations_outcome_check" check ("outcome" in ('NONE', 'TALK', 'CHECK'));`);

    this.addSql(`alter table "leave_requests" add constraint "leave_requests_times_check" check (ends_at > starts_at);`);
    this.addSql(`alter table "leave_requests" add constraint "leave_requests_kind_check" check ("kind" in ('SICK', 'PERSONAL', 'ANNUAL', 'STATUTORY', 'REST', 'MARRIAGE', 'MATERNITY', 'BEREAVEMENT', 'OTHER'));`);
    this.addSql(`alter table "leave_requests" add constraint "leave_requests_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "leave_balances" add constraint "leave_balances_year_check" check (year between 1990 and 2200);`);
    this.addSql(`alter table "leave_balances" add constraint "leave_balances_granted_hours_check" check (granted_hours >= 0);`);
    this.addSql(`alter table "leave_balances" add constraint "leave_balances_kind_check" check ("kind" in ('SICK', 'PERSONAL', 'ANNUAL', 'STATUTORY', 'REST', 'MARRIAGE', 'MATERNITY', 'BEREAVEMENT', 'OTHER'));`);

    this.addSql(`alter table "inspections" add constraint "inspections_scores_check" check (attendance_score between 1 and 5 and clothing_score between 1 and 5 and hygiene_score between 1 and 5 and smile_score between 1 and 5 and discipline_score between 1 and 5);`);

    this.addSql(`alter table "findings" add constraint "findings_rule_version_check" check (rule_version >= 1);`);
    this.addSql(`alter table "findings" add constraint "findings_period_check" check (period_to > period_from);`);
    this.addSql(`alter table "findings" add constraint "findings_severity_check" check ("severity" in ('INFO', 'WARNING', 'SERIOUS'));`);
    this.addSql(`alter table "findings" add constraint "findings_state_check" check ("state" in ('OPEN', 'ACKNOWLEDGED', 'ACTION', 'RESOLVED', 'DISMISSED'));`);

    this.addSql(`alter table "attendance_month_locks" add constraint "attendance_month_locks_month_check" check (extract(day from starts_on) = 1);`);

    this.addSql(`alter table "attendance_adjustments" add constraint "attendance_adjustments_months_check" check (extract(day from starts_on) = 1 and extract(day from about_starts_on) = 1 and starts_on > about_starts_on);`);

    this.addSql(`alter table "punches" add constraint "punches_reason_check" check (source <> 'HR_MANUAL' or reason is not null);`);
    this.addSql(`alter table "punches" add constraint "punches_void_check" check ((voided_at is null) = (void_reason is null));`);
    this.addSql(`alter table "punches" add constraint "punches_direction_check" check ("direction" in ('IN', 'OUT', 'SEEN'));`);
    this.addSql(`alter table "punches" add constraint "punches_source_check" check ("source" in ('DEVICE', 'WEB', 'HR_MANUAL', 'SPOT_CHECK'));`);

    this.addSql(`alter table "punch_corrections" add constraint "punch_corrections_punch_id_foreign" foreign key ("punch_id") references "punches" ("id") on delete restrict;`);
    this.addSql(`alter table "punch_corrections" add constraint "punch_corrections_asked_check" check (case when kind = 'ADD' then at is not null and direction is not null else punch_id is not null end);`);
    this.addSql(`alter table "punch_corrections" add constraint "punch_corrections_kind_check" check ("kind" in ('ADD', 'VOID'));`);
    this.addSql(`alter table "punch_corrections" add constraint "punch_corrections_direction_check" check ("direction" in ('IN', 'OUT', 'SEEN'));`);
    this.addSql(`alter table "punch_corrections" add constraint "punch_corrections_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "attendance_results" add constraint "attendance_results_counts_check" check (workdays >= 0 and incident_count >= 0 and notified_seconds >= 0 and unnotified_seconds >= 0 and outing_seconds >= 0);`);
    this.addSql(`alter table "attendance_results" add constraint "attendance_results_no_check" check (no >= 1);`);
    this.addSql(`alter table "attendance_results" add constraint "attendance_results_month_check" check (extract(day from starts_on) = 1);`);
    this.addSql(`alter table "attendance_results" add constraint "attendance_results_state_check" check ("state" in ('COMPUTED', 'CONFIRMED', 'LOCKED'));`);

    this.addSql(`alter table "result_objections" add constraint "result_objections_result_id_foreign" foreign key ("result_id") references "attendance_results" ("id") on delete restrict;`);
    this.addSql(`alter table "result_objections" add constraint "result_objections_answered_check" check ((state = 'OPEN') = (answered_at is null));`);
    this.addSql(`alter table "result_objections" add constraint "result_objections_state_check" check ("state" in ('OPEN', 'ACCEPTED', 'DECLINED'));`);

    this.addSql(`alter table "attendance_pays" add constraint "attendance_pays_result_id_foreign" foreign key ("result_id") references "attendance_results" ("id") on delete restrict;`);
    this.addSql(`alter table "attendance_pays" add constraint "attendance_pays_amounts_check" check ((bonus is null or bonus >= 0) and deduction >= 0 and capped_deduction >= 0 and payable_deduction >= 0);`);
    this.addSql(`alter table "attendance_pays" add constraint "attendance_pays_month_check" check (extract(day from starts_on) = 1);`);

    this.addSql(`alter table "attendance_notices" add constraint "attendance_notices_times_check" check (ends_at > starts_at);`);
    this.addSql(`alter table "attendance_notices" add constraint "attendance_notices_state_check" check ("state" in ('RECEIVED', 'REJECTED'));`);

    this.addSql(`alter table "attendance_incidents" add constraint "attendance_incidents_result_id_foreign" foreign key ("result_id") references "attendance_results" ("id") on delete restrict;`);
    this.addSql(`alter table "attendance_incidents" add constraint "attendance_incidents_policy_version_id_foreign" foreign key ("policy_version_id") references "policy_versions" ("id") on delete restrict;`);
    this.addSql(`alter table "attendance_incidents" add constraint "attendance_incidents_clause_check" check (clause between 1 and 6);`);
    this.addSql(`alter table "attendance_incidents" add constraint "attendance_incidents_seconds_check" check (seconds >= 0);`);
    this.addSql(`alter table "attendance_incidents" add constraint "attendance_incidents_times_check" check (ends_at > starts_at);`);
    this.addSql(`alter table "attendance_incidents" add constraint "attendance_incidents_kind_check" check ("kind" in ('LATE', 'EARLY', 'SICK', 'PERSONAL', 'ABSENT', 'OUTING_VIOLATION'));`);

    this.addSql(`alter table "shop_month_reports" add constraint "shop_month_reports_month_check" check (extract(day from starts_on) = 1);`);

    this.addSql(`alter table "shop_rules" add constraint "shop_rules_min_on_duty_check" check (min_on_duty between 0 and 99);`);

    this.addSql(`alter table "spot_check_plans" add constraint "spot_check_plans_month_check" check (extract(day from starts_on) = 1);`);

    this.addSql(`alter table "spot_checks" add constraint "spot_checks_plan_id_foreign" foreign key ("plan_id") references "spot_check_plans" ("id") on delete restrict;`);
    this.addSql(`alter table "spot_checks" add constraint "spot_checks_method_check" check ("method" in ('PHONE', 'VIDEO', 'ON_SITE'));`);

    this.addSql(`alter table "spot_check_results" add constraint "spot_check_results_check_id_foreign" foreign key ("check_id") references "spot_checks" ("id") on delete restrict;`);
    this.addSql(`alter table "spot_check_results" add constraint "spot_check_results_expected_check" check ("expected" in ('ON_DUTY', 'ON_LEAVE', 'OUT', 'OFF'));`);
    this.addSql(`alter table "spot_check_results" add constraint "spot_check_results_finding_check" check ("finding" in ('PRESENT', 'ABSENT', 'OTHER_PLACE', 'UNREACHABLE'));`);

    this.addSql(`alter table "wages" add constraint "wages_currency_check" check (currency ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "wages" add constraint "wages_amounts_check" check (monthly_wage >= 0 and bonus_base >= 0);`);

    // by hand: rights for the roles that exist.
    for (const [permission, keys] of Object.entries(HOLDERS)) {
      const names = keys.map((key) => `'${key}'`).join(', ');
      this.addSql(
        `update "roles" set "permissions" = array_append("permissions", '${permission}')
          where "key" in (${names}) and not '${permission}' = any("permissions");`,
      );
    }
    for (const permission of OF_THE_HOUSE) {
      this.addSql(
        `update "roles" set "permissions" = array_append("permissions", '${permission}')
          where 'employee:readName' = any("permissions") and not '${permission}' = any("permissions");`,
      );
    }
  }
}
