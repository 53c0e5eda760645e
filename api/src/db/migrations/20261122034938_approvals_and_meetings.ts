import { Migration } from '@mikro-orm/migrations';

export class Migration20261122034938_approvals_and_meetings extends Migration {

  override name = 'Migration20261122034938_approvals_and_meetings';

  override up(): void {
    this.addSql(`create table "regular_meetings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "starts_at" timestamptz not null, "title" text not null, "note" text null, "is_cancelled" boolean not null default false, "planned_for" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "regular_meetings" add constraint "regular_meetings_starts_at_unique" unique ("starts_at");`);
    this.addSql(`alter table "regular_meetings" add constraint "regular_meetings_planned_for_unique" unique ("planned_for");`);

    this.addSql(`create table "deletions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "row_id" uuid not null, "customer_id" uuid not null, "code" text not null, "codes" text[] not null, "name" text null, "ground" text not null, "reason" text not null, "state_before" text null, "state" text not null default 'IN_BIN', "requested_by_id" uuid null, "deleted_by_id" uuid null, "deleted_at" timestamptz not null, "purgeable_on" date not null, "restored_by_id" uuid null, "restored_at" timestamptz null, "purged_by_id" uuid null, "purged_at" timestamptz null, "outcome" text null, primary key ("id"));`);
    this.addSql(`create index deletions_due_index on deletions (purgeable_on, id) where state = 'IN_BIN';`);
    this.addSql(`create index deletions_newest_index on deletions (deleted_at desc, id desc);`);
    this.addSql(`create unique index deletions_in_bin_unique on deletions (row_id) where state = 'IN_BIN';`);

    this.addSql(`create table "card_analyses" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "visit_count" int not null default 0, "first_visit_on" date null, "last_visit_on" date null, "average_interval" numeric(8,2) null, "longest_interval" int null, "prepared_count" int not null default 0, "prep_rate" numeric(5,4) null, "no_need_count" int not null default 0, "no_money_count" int not null default 0, "no_hurry_count" int not null default 0, "other_objection_count" int not null default 0, "order_count" int not null default 0, "order_amount" numeric(14,2) null, "currency" text null, "conclusion" text null, "analysed_by_id" uuid null, "analysed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "card_analyses_customer_index" on "card_analyses" ("customer_id");`);

    this.addSql(`create table "attachments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "owner_type" text not null, "owner_id" uuid not null, "file_name" text not null, "media_type" text not null, "bytes" int not null, "sha256" text not null, "created_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "attachments_owner_index" on "attachments" ("owner_id", "created_at");`);

    this.addSql(`create table "approval_requests" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "customer_id" uuid null, "subject_type" text not null, "subject_id" uuid not null, "level" text not null, "decider_id" uuid null, "requested_by_id" uuid null, "requester_id" uuid null, "requested_at" timestamptz not null, "reason" text null, "facts" jsonb null, "changes" jsonb null, "state" text not null default 'PENDING', "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, "is_off_session" boolean not null default false, "waiting_key" text null, primary key ("id"));`);
    this.addSql(`alter table "approval_requests" add constraint "approval_requests_waiting_unique" unique ("waiting_key");`);
    this.addSql(`create index "approval_requests_decider_index" on "approval_requests" ("decider_id", "state");`);
    this.addSql(`create index "approval_requests_requester_index" on "approval_requests" ("requester_id", "state");`);
    this.addSql(`create index "approval_requests_subject_index" on "approval_requests" ("subject_id", "kind");`);
    this.addSql(`create index approval_requests_customer_index on approval_requests (customer_id, requested_at desc, id desc);`);
    this.addSql(`create index approval_requests_requested_index on approval_requests (requested_at desc, id desc);`);
    this.addSql(`create index approval_requests_state_index on approval_requests (state, requested_at desc, id desc);`);

    this.addSql(`create table "notification_rules" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "account_id" uuid not null, "kind" text not null, "way" text not null, primary key ("id"));`);
    this.addSql(`alter table "notification_rules" add constraint "notification_rules_kind_unique" unique ("account_id", "kind");`);

    this.addSql(`create table "notifications" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "recipient_id" uuid not null, "kind" text not null, "subject_type" text null, "subject_id" uuid null, "facts" jsonb null, "key" text not null, "deliver_at" timestamptz not null, "read_at" timestamptz null, "emailed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index notifications_unread_index on notifications (recipient_id, deliver_at) where read_at is null;`);
    this.addSql(`create index "notifications_deliver_at_index" on "notifications" ("recipient_id", "deliver_at", "id");`);
    this.addSql(`alter table "notifications" add constraint "notifications_key_unique" unique ("recipient_id", "key");`);

    this.addSql(`create table "job_runs" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "job" text not null, "key" text null, "payload" jsonb null, "requested_by_id" uuid null, "is_scheduled" boolean not null default false, "state" text not null default 'QUEUED', "queued_at" timestamptz not null, "due_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, "attempts" int not null default 0, "progress_done" int not null default 0, "progress_total" int null, "note" text null, "failed_count" int not null default 0, "failures" jsonb null, "error" text null, "is_cancel_asked" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index job_runs_open_index on job_runs (state, due_at) where state in ('QUEUED', 'RUNNING', 'FAILED');`);
    this.addSql(`create index "job_runs_requested_by_index" on "job_runs" ("requested_by_id", "queued_at", "id");`);
    this.addSql(`create index "job_runs_job_index" on "job_runs" ("job", "queued_at", "id");`);
    this.addSql(`create index "job_runs_queued_at_index" on "job_runs" ("queued_at", "id");`);
    this.addSql(`alter table "job_runs" add constraint "job_runs_job_key_unique" unique ("job", "key");`);

    this.addSql(`create table "access_requests" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "requester_id" uuid not null, "codes" text[] not null, "region_id" uuid null, "grade" text null, "rep_id" uuid null, "reason" text not null, "days" int not null, "state" text not null default 'PENDING', "decided_by_id" uuid null, "valid_from" timestamptz null, "valid_to" timestamptz null, primary key ("id"));`);
    this.addSql(`create index access_requests_requester_index on access_requests (requester_id, created_at desc, id desc);`);
    this.addSql(`create index access_requests_newest_index on access_requests (created_at desc, id desc);`);

    this.addSql(`create table "access_grants" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "employee_id" uuid not null, "request_id" uuid not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "revoked_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "access_grants_request_index" on "access_grants" ("request_id");`);
    this.addSql(`create index "access_grants_customer_index" on "access_grants" ("customer_id", "ends_at");`);
    this.addSql(`create index "access_grants_in_force_index" on "access_grants" ("employee_id", "ends_at");`);

    this.addSql(`alter table "regular_meetings" add constraint "regular_meetings_title_check" check (length(title) between 1 and 200);`);

    this.addSql(`alter table "deletions" add constraint "deletions_purged_check" check ((state = 'PURGED') = (purged_at is not null));`);
    this.addSql(`alter table "deletions" add constraint "deletions_kind_check" check ("kind" in ('CUSTOMER', 'CONTACT'));`);
    this.addSql(`alter table "deletions" add constraint "deletions_ground_check" check ("ground" in ('WRONG', 'OUTDATED', 'CLOSED', 'DECEASED', 'DUPLICATE', 'NO_CONTACT'));`);
    this.addSql(`alter table "deletions" add constraint "deletions_state_check" check ("state" in ('IN_BIN', 'RESTORED', 'PURGED'));`);
    this.addSql(`alter table "deletions" add constraint "deletions_outcome_check" check ("outcome" in ('REMOVED', 'ANONYMISED'));`);

    this.addSql(`alter table "card_analyses" add constraint "card_analyses_conclusion_check" check ((conclusion is null) = (analysed_at is null));`);
    this.addSql(`alter table "card_analyses" add constraint "card_analyses_currency_check" check ((order_amount is null) = (currency is null));`);

    this.addSql(`alter table "attachments" add constraint "attachments_bytes_check" check (bytes > 0);`);

    this.addSql(`alter table "approval_requests" add constraint "approval_requests_level_check" check ("level" in ('LEADER', 'SALES_MANAGER', 'GENERAL_MANAGER'));`);
    this.addSql(`alter table "approval_requests" add constraint "approval_requests_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'CONFLICT'));`);

    this.addSql(`alter table "notification_rules" add constraint "notification_rules_way_check" check ("way" in ('IN_APP', 'EMAIL', 'OFF'));`);

    this.addSql(`alter table "job_runs" add constraint "job_runs_state_check" check ("state" in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'));`);

    this.addSql(`alter table "access_requests" add constraint "access_requests_days_check" check (days >= 1);`);
    this.addSql(`alter table "access_requests" add constraint "access_requests_grade_check" check ("grade" in ('A', 'B', 'C', 'D', 'N'));`);
    this.addSql(`alter table "access_requests" add constraint "access_requests_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "access_grants" add constraint "access_grants_request_id_foreign" foreign key ("request_id") references "access_requests" ("id") on delete restrict;`);
    this.addSql(`alter table "access_grants" add constraint "access_grants_order_check" check (ends_at >= starts_at);`);
  }
}
