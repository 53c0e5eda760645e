import { Migration } from '@mikro-orm/migrations';

/** Who gets which of the new rights where roles exist already; new installations take them from the role table. */
const HOLDERS = {
  'request:decideTop': ['GENERAL_MANAGER'],
  'request:decideSales': ['SALES_MANAGER'],
  'request:decideTeam': ['DEPUTY_GM', 'SALES_DIRECTOR', 'SALES_SUPERVISOR', 'REGION_LEADER'],
  'contribution:sort': ['SALES_MANAGER', 'SALES_SUPERVISOR'],
  'meeting:manage': ['GENERAL_MANAGER', 'SALES_MANAGER', 'SALES_SUPERVISOR'],
  'updateSession:read': ['GENERAL_MANAGER', 'SALES_MANAGER', 'SALES_SUPERVISOR'],
  'updateSession:run': ['GENERAL_MANAGER', 'SALES_MANAGER'],
  'focusList:manage': ['GENERAL_MANAGER', 'SALES_MANAGER'],
  'review:read': ['GENERAL_MANAGER', 'DEPUTY_GM', 'SALES_DIRECTOR', 'SALES_MANAGER'],
  'review:manage': ['GENERAL_MANAGER', 'SALES_MANAGER'],
};

export class Migration20261122040110_archive_regime extends Migration {

  override name = 'Migration20261122040110_archive_regime';

  override up(): void {
    this.addSql(`create table "review_meetings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "period_from" date not null, "period_to" date not null, "revision" int not null, "held_on" date not null, "recorded_by_id" uuid null, "participants" text null, "conclusions" text not null, "classes" jsonb not null, "moves" jsonb not null, primary key ("id"));`);
    this.addSql(`create index review_meetings_newest_index on review_meetings (held_on desc, id desc);`);
    this.addSql(`alter table "review_meetings" add constraint "review_meetings_revision_unique" unique ("kind", "period_from", "revision");`);

    this.addSql(`create table "focus_lists" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "month" text not null, "state" text not null default 'OPEN', "participants" text null, "fixed_at" timestamptz null, "fixed_by_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "focus_lists" add constraint "focus_lists_month_unique" unique ("month");`);

    this.addSql(`create table "focus_entries" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "list_id" uuid not null, "customer_id" uuid not null, "reason" text not null, "added_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "focus_entries_customer_index" on "focus_entries" ("customer_id", "list_id");`);
    this.addSql(`alter table "focus_entries" add constraint "focus_entries_unique" unique ("list_id", "customer_id");`);

    this.addSql(`create table "contributions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid null, "about" text not null, "kind" text not null, "text" text not null, "contributor_id" uuid null, "state" text not null default 'RECEIVED', "handled_by_id" uuid null, "handled_at" timestamptz null, "discard_reason" text null, primary key ("id"));`);
    this.addSql(`create index "contributions_state_index" on "contributions" ("state", "created_at");`);
    this.addSql(`create index contributions_customer_index on contributions (customer_id, created_at desc, id desc);`);
    this.addSql(`create index contributions_newest_index on contributions (created_at desc, id desc);`);

    this.addSql(`create table "update_sessions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "meeting_at" timestamptz not null, "meeting_id" uuid null, "manager_id" uuid null, "state" text not null default 'OPEN', "closed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index update_sessions_meeting_index on update_sessions (meeting_at desc, id desc);`);
    this.addSql(`create unique index update_sessions_open_unique on update_sessions (state) where state = 'OPEN';`);

    this.addSql(`create table "update_session_items" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "session_id" uuid not null, "kind" text not null, "request_id" uuid null, "customer_id" uuid null, "rep_id" uuid null, "outcome" text not null default 'WAITING', "decided_by_id" uuid null, "decided_at" timestamptz null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "update_session_items_customer_index" on "update_session_items" ("customer_id", "session_id");`);
    this.addSql(`create index "update_session_items_request_index" on "update_session_items" ("request_id");`);
    this.addSql(`create index "update_session_items_order_index" on "update_session_items" ("session_id", "kind", "outcome");`);
    this.addSql(`alter table "update_session_items" add constraint "update_session_items_request_unique" unique ("session_id", "request_id");`);

    this.addSql(`create table "update_session_reps" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "session_id" uuid not null, "rep_id" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "update_session_reps" add constraint "update_session_reps_unique" unique ("session_id", "rep_id");`);

    this.addSql(`alter table "review_meetings" add constraint "review_meetings_period_check" check (period_to > period_from);`);
    this.addSql(`alter table "review_meetings" add constraint "review_meetings_kind_check" check ("kind" in ('QUARTERLY', 'HALF_YEAR', 'YEARLY'));`);

    this.addSql(`alter table "focus_lists" add constraint "focus_lists_fixed_check" check ((state = 'FIXED') = (fixed_at is not null));`);
    this.addSql(`alter table "focus_lists" add constraint "focus_lists_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])\$');`);
    this.addSql(`alter table "focus_lists" add constraint "focus_lists_state_check" check ("state" in ('OPEN', 'FIXED'));`);

    this.addSql(`alter table "focus_entries" add constraint "focus_entries_list_id_foreign" foreign key ("list_id") references "focus_lists" ("id") on delete restrict;`);

    this.addSql(`alter table "contributions" add constraint "contributions_filed_check" check (state <> 'FILED' or customer_id is not null);`);
    this.addSql(`alter table "contributions" add constraint "contributions_discarded_check" check ((state = 'DISCARDED') = (discard_reason is not null));`);
    this.addSql(`alter table "contributions" add constraint "contributions_kind_check" check ("kind" in ('MISSING', 'NEWS', 'COMPETITOR'));`);
    this.addSql(`alter table "contributions" add constraint "contributions_state_check" check ("state" in ('RECEIVED', 'FILED', 'DISCARDED'));`);

    this.addSql(`alter table "update_sessions" add constraint "update_sessions_meeting_id_foreign" foreign key ("meeting_id") references "regular_meetings" ("id") on delete restrict;`);
    this.addSql(`alter table "update_sessions" add constraint "update_sessions_closed_check" check ((state = 'CLOSED') = (closed_at is not null));`);
    this.addSql(`alter table "update_sessions" add constraint "update_sessions_state_check" check ("state" in ('OPEN', 'CLOSED'));`);

    this.addSql(`alter table "update_session_items" add constraint "update_session_items_session_id_foreign" foreign key ("session_id") references "update_sessions" ("id") on delete restrict;`);
    this.addSql(`alter table "update_session_items" add constraint "update_session_items_request_id_foreign" foreign key ("request_id") references "approval_requests" ("id") on delete restrict;`);
    this.addSql(`alter table "update_session_items" add constraint "update_session_items_about_check" check ((kind = 'REQUEST') = (request_id is not null));`);
    this.addSql(`alter table "update_session_items" add constraint "update_session_items_kind_check" check ("kind" in ('REQUEST', 'REVIEW'));`);
    this.addSql(`alter table "update_session_items" add constraint "update_session_items_outcome_check" check ("outcome" in ('WAITING', 'APPROVED', 'REJECTED', 'CONFLICT', 'WITHDRAWN', 'CONFIRMED', 'CARRIED_OVER'));`);

    this.addSql(`alter table "update_session_reps" add constraint "update_session_reps_session_id_foreign" foreign key ("session_id") references "update_sessions" ("id") on delete restrict;`);

    // by hand: rights for the roles that exist.
    for (const [permission, keys] of Object.entries(HOLDERS)) {
      const names = keys.map((key) => `'${key}'`).join(', ');
      this.addSql(
        `update "roles" set "permissions" = array_append("permissions", '${permission}')
          where "key" in (${names}) and not '${permission}' = any("permissions");`,
      );
    }
  }
}
