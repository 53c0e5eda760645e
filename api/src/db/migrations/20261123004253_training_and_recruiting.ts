import { Migration } from '@mikro-orm/migrations';

/** Who gets which of the new rights where roles exist already; new installations take them from the role table. */
const HOLDERS = {
  'training:readAll': ['GENERAL_MANAGER', 'HR'],
  'training:manage': ['HR'],
  'requisition:readAll': ['GENERAL_MANAGER', 'HR'],
  'requisition:create': ['GENERAL_MANAGER', 'DEPUTY_GM', 'SALES_DIRECTOR', 'SALES_MANAGER', 'HR', 'REGION_LEADER', 'STORE_MANAGER'],
  'requisition:manage': ['HR'],
  'candidate:read': ['GENERAL_MANAGER', 'HR'],
  'candidate:readName': ['GENERAL_MANAGER', 'HR'],
  'candidate:readPhone': ['HR'],
  'candidate:manage': ['HR'],
  'career:read': ['GENERAL_MANAGER', 'HR'],
  'career:manage': ['HR'],
};

/** Rights of whoever works here, which is told by the right to know the colleagues; programs hold no names. */
const OF_THE_HOUSE = ['training:read', 'training:raise'];

export class Migration20261123004253_training_and_recruiting extends Migration {

  override name = 'Migration20261123004253_training_and_recruiting';

  override up(): void {
    this.addSql(`create table "business_peaks" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "name" text not null, "starts_on" date not null, "ends_on" date not null, "is_yearly" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "business_peaks_starts_on_index" on "business_peaks" ("starts_on", "id");`);
    this.addSql(`create table "hiring_requisitions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "department" text not null, "shop_id" uuid null, "post" text not null, "headcount" int not null, "reason" text not null, "needed_by" date not null, "state" text not null default 'OPEN', "requested_by_id" uuid null, "closed_on" date null, "close_reason" text null, primary key ("id"));`);
    this.addSql(`create index "hiring_requisitions_requested_by_index" on "hiring_requisitions" ("requested_by_id", "needed_by", "id");`);
    this.addSql(`create index "hiring_requisitions_shop_needed_by_index" on "hiring_requisitions" ("shop_id", "needed_by", "id");`);
    this.addSql(`create index "hiring_requisitions_state_needed_by_index" on "hiring_requisitions" ("state", "needed_by", "id");`);
    this.addSql(`create index "hiring_requisitions_needed_by_index" on "hiring_requisitions" ("needed_by", "id");`);
    this.addSql(`create table "career_steps" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "level" text not null, "since" date not null, "note" text null, "author_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "career_steps_author_index" on "career_steps" ("author_id", "since", "id");`);
    this.addSql(`create index "career_steps_employee_since_index" on "career_steps" ("employee_id", "since", "id");`);
    this.addSql(`create index "career_steps_since_index" on "career_steps" ("since", "id");`);
    this.addSql(`alter table "career_steps" add constraint "career_steps_employee_since_unique" unique ("employee_id", "since");`);
    this.addSql(`create table "candidates" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "name" text not null, "search_name" text null, "phone" text null, "channel" text not null, "requisition_id" uuid null, "applied_on" date not null, "state" text not null default 'NEW', "state_since" date not null, "note" text null, "employee_id" uuid null, "forgotten_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index candidates_forget_index on candidates (state, state_since) where forgotten_at is null and state in ('REJECTED', 'RESERVE');`);
    this.addSql(`create index candidates_search_phone_index on candidates (reverse(regexp_replace(phone, '[^0-9]', '', 'g')) text_pattern_ops);`);
    this.addSql(`create index candidates_search_name_index on candidates using gin (search_name gin_trgm_ops);`);
    this.addSql(`create index "candidates_name_id_index" on "candidates" ("name", "id");`);
    this.addSql(`create index "candidates_requisition_applied_on_index" on "candidates" ("requisition_id", "applied_on", "id");`);
    this.addSql(`create index "candidates_state_applied_on_index" on "candidates" ("state", "applied_on", "id");`);
    this.addSql(`create index "candidates_applied_on_index" on "candidates" ("applied_on", "id");`);
    this.addSql(`alter table "candidates" add constraint "candidates_employee_unique" unique ("employee_id");`);
    this.addSql(`create table "candidate_steps" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "candidate_id" uuid not null, "kind" text not null, "date" date not null, "taken_by_id" uuid null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "candidate_steps_taken_by_index" on "candidate_steps" ("taken_by_id", "date", "id");`);
    this.addSql(`create index "candidate_steps_candidate_index" on "candidate_steps" ("candidate_id", "date", "id");`);
    this.addSql(`create index "candidate_steps_date_index" on "candidate_steps" ("date", "id");`);
    this.addSql(`create table "training_courses" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "title" text not null, "content" text null, "goal" text not null, "audience" text not null, "trainer_id" uuid null, "other_trainer" text null, "state" text not null default 'PLANNED', "call_off_reason" text null, primary key ("id"));`);
    this.addSql(`create index "training_courses_trainer_created_at_index" on "training_courses" ("trainer_id", "created_at", "id");`);
    this.addSql(`create index "training_courses_title_index" on "training_courses" ("title", "id");`);
    this.addSql(`create index "training_courses_state_created_at_index" on "training_courses" ("state", "created_at", "id");`);
    this.addSql(`create index "training_courses_created_at_index" on "training_courses" ("created_at", "id");`);
    this.addSql(`create table "training_needs" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "source" text not null, "text" text not null, "raised_on" date not null, "raised_by_id" uuid null, "employee_id" uuid null, "shop_id" uuid null, "state" text not null default 'OPEN', "drop_reason" text null, primary key ("id"));`);
    this.addSql(`create index "training_needs_raised_by_raised_on_index" on "training_needs" ("raised_by_id", "raised_on", "id");`);
    this.addSql(`create index "training_needs_shop_raised_on_index" on "training_needs" ("shop_id", "raised_on", "id");`);
    this.addSql(`create index "training_needs_employee_raised_on_index" on "training_needs" ("employee_id", "raised_on", "id");`);
    this.addSql(`create index "training_needs_state_raised_on_index" on "training_needs" ("state", "raised_on", "id");`);
    this.addSql(`create index "training_needs_raised_on_index" on "training_needs" ("raised_on", "id");`);
    this.addSql(`create table "training_course_needs" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "course_id" uuid not null, "need_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "training_course_needs_course_index" on "training_course_needs" ("course_id", "id");`);
    this.addSql(`create index "training_course_needs_need_index" on "training_course_needs" ("need_id", "id");`);
    this.addSql(`alter table "training_course_needs" add constraint "training_course_needs_unique" unique ("course_id", "need_id");`);
    this.addSql(`create table "training_sessions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "course_id" uuid not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "place" text not null, "state" text not null default 'PLANNED', "call_off_reason" text null, "peak_name" text null, "override_reason" text null, "overridden_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "training_sessions_overridden_by_index" on "training_sessions" ("overridden_by_id", "id");`);
    this.addSql(`create index "training_sessions_course_starts_at_index" on "training_sessions" ("course_id", "starts_at", "id");`);
    this.addSql(`create index "training_sessions_starts_at_index" on "training_sessions" ("starts_at", "id");`);
    this.addSql(`create table "training_participants" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "session_id" uuid not null, "employee_id" uuid not null, "has_attended" boolean null, "opinion" text null, "opinion_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "training_participants_employee_index" on "training_participants" ("employee_id", "id");`);
    this.addSql(`create index "training_participants_session_index" on "training_participants" ("session_id", "id");`);
    this.addSql(`alter table "training_participants" add constraint "training_participants_unique" unique ("session_id", "employee_id");`);
    this.addSql(`alter table "business_peaks" add constraint "business_peaks_ends_on_check" check (ends_on >= starts_on);`);
    this.addSql(`alter table "hiring_requisitions" add constraint "hiring_requisitions_shop_check" check ((post = 'OFFICE') = (shop_id is null));`);
    this.addSql(`alter table "hiring_requisitions" add constraint "hiring_requisitions_closed_check" check ((state = 'OPEN') = (closed_on is null));`);
    this.addSql(`alter table "hiring_requisitions" add constraint "hiring_requisitions_headcount_check" check (headcount between 1 and 999);`);
    this.addSql(`alter table "hiring_requisitions" add constraint "hiring_requisitions_post_check" check ("post" in ('CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'));`);
    this.addSql(`alter table "hiring_requisitions" add constraint "hiring_requisitions_state_check" check ("state" in ('OPEN', 'FILLED', 'CALLED_OFF'));`);
    this.addSql(`alter table "career_steps" add constraint "career_steps_level_check" check ("level" in ('CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'BASE_MANAGEMENT', 'MIDDLE_MANAGEMENT', 'OWN_BUSINESS'));`);
    this.addSql(`alter table "candidates" add constraint "candidates_requisition_id_foreign" foreign key ("requisition_id") references "hiring_requisitions" ("id") on delete restrict;`);
    this.addSql(`alter table "candidates" add constraint "candidates_employee_check" check (employee_id is null or state = 'HIRED');`);
    this.addSql(`alter table "candidates" add constraint "candidates_channel_check" check ("channel" in ('CAMPUS', 'JOB_AGENCY', 'ONLINE', 'WALK_IN', 'OTHER'));`);
    this.addSql(`alter table "candidates" add constraint "candidates_state_check" check ("state" in ('NEW', 'SCREENED', 'INTERVIEWED', 'HIRED', 'REJECTED', 'RESERVE'));`);
    this.addSql(`alter table "candidate_steps" add constraint "candidate_steps_candidate_id_foreign" foreign key ("candidate_id") references "candidates" ("id") on delete restrict;`);
    this.addSql(`alter table "candidate_steps" add constraint "candidate_steps_kind_check" check ("kind" in ('SCREENING', 'FIRST_INTERVIEW', 'HIRE', 'REJECT', 'RESERVE', 'REOPEN'));`);
    this.addSql(`alter table "training_courses" add constraint "training_courses_called_off_check" check ((state = 'CALLED_OFF') = (call_off_reason is not null));`);
    this.addSql(`alter table "training_courses" add constraint "training_courses_goal_check" check ("goal" in ('LONG', 'MIDDLE', 'SHORT'));`);
    this.addSql(`alter table "training_courses" add constraint "training_courses_audience_check" check ("audience" in ('NEW_STAFF', 'IN_SERVICE'));`);
    this.addSql(`alter table "training_courses" add constraint "training_courses_state_check" check ("state" in ('PLANNED', 'HELD', 'CALLED_OFF'));`);
    this.addSql(`alter table "training_needs" add constraint "training_needs_dropped_check" check ((state = 'DROPPED') = (drop_reason is not null));`);
    this.addSql(`alter table "training_needs" add constraint "training_needs_source_check" check ("source" in ('MARKET', 'QUESTIONNAIRE', 'DAILY'));`);
    this.addSql(`alter table "training_needs" add constraint "training_needs_state_check" check ("state" in ('OPEN', 'COVERED', 'DROPPED'));`);
    this.addSql(`alter table "training_course_needs" add constraint "training_course_needs_course_id_foreign" foreign key ("course_id") references "training_courses" ("id") on delete restrict;`);
    this.addSql(`alter table "training_course_needs" add constraint "training_course_needs_need_id_foreign" foreign key ("need_id") references "training_needs" ("id") on delete restrict;`);
    this.addSql(`alter table "training_sessions" add constraint "training_sessions_course_id_foreign" foreign key ("course_id") references "training_courses" ("id") on delete restrict;`);
    this.addSql(`alter table "training_sessions" add constraint "training_sessions_called_off_check" check ((state = 'CALLED_OFF') = (call_off_reason is not null));`);
    this.addSql(`alter table "training_sessions" add constraint "training_sessions_override_check" check ((override_reason is null) = (peak_name is null));`);
    this.addSql(`alter table "training_sessions" add constraint "training_sessions_ends_at_check" check (ends_at > starts_at);`);
    this.addSql(`alter table "training_sessions" add constraint "training_sessions_state_check" check ("state" in ('PLANNED', 'HELD', 'CALLED_OFF'));`);
    this.addSql(`alter table "training_participants" add constraint "training_participants_session_id_foreign" foreign key ("session_id") references "training_sessions" ("id") on delete restrict;`);
    this.addSql(`alter table "training_participants" add constraint "training_participants_opinion_check" check ((opinion is null) = (opinion_at is null));`);

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

  override down(): void {
    this.addSql(`drop table if exists "training_participants" cascade;`);
    this.addSql(`drop table if exists "training_sessions" cascade;`);
    this.addSql(`drop table if exists "training_course_needs" cascade;`);
    this.addSql(`drop table if exists "training_courses" cascade;`);
    this.addSql(`drop table if exists "training_needs" cascade;`);
    this.addSql(`drop table if exists "business_peaks" cascade;`);
    this.addSql(`drop table if exists "candidate_steps" cascade;`);
    this.addSql(`drop table if exists "candidates" cascade;`);
    this.addSql(`drop table if exists "hiring_requisitions" cascade;`);
    this.addSql(`drop table if exists "career_steps" cascade;`);
    const gone = [...Object.keys(HOLDERS), ...OF_THE_HOUSE];
    for (const permission of gone) {
      this.addSql(`update "roles" set "permissions" = array_remove("permissions", '${permission}');`);
    }
  }

}
