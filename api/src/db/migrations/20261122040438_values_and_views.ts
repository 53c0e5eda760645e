import { Migration } from '@mikro-orm/migrations';

/** Values with their provenance, views of lists, and how often fields stay blank. */
export class Migration20261122040438_values_and_views extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`create table "field_blank_shares" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "field" text not null, "month" date not null, "customers" int not null, "blank" int not null, primary key ("id"));`);
    this.addSql(`alter table "field_blank_shares" add constraint "field_blank_shares_unique" unique ("field", "month");`);

    this.addSql(`create table "customer_field_values" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "field" text not null, "value" text null, "is_current" boolean not null default true, "source" text null, "agency" text null, "cost" numeric(14,2) null, "obtained_on" date null, "recorded_by_id" uuid null, "recorded_at" timestamptz not null, "review_state" text not null default 'ACCEPTED', "corrected_to" text null, "reviewed_by_id" uuid null, "reviewed_at" timestamptz null, "review_note" text null, primary key ("id"));`);
    this.addSql(`create index customer_field_values_current_index on customer_field_values (customer_id, field) where is_current;`);
    this.addSql(`create index "customer_field_values_review_index" on "customer_field_values" ("review_state", "recorded_at", "id");`);
    this.addSql(`create index "customer_field_values_customer_index" on "customer_field_values" ("customer_id", "recorded_at", "id");`);

    this.addSql(`create table "saved_views" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "list" text not null, "name" text not null, "state" text not null, "is_shared" boolean not null default false, "default_of_roles" text[] not null default '{}', "owner_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "saved_views_list_name_index" on "saved_views" ("list", "name", "id");`);
    this.addSql(`create index "saved_views_owner_list_index" on "saved_views" ("owner_id", "list", "name");`);

    this.addSql(`alter table "field_blank_shares" add constraint "field_blank_shares_check" check (blank >= 0 and blank <= customers);`);

    this.addSql(`alter table "customer_field_values" add constraint "customer_field_values_agency_check" check (agency is null or source = 'SURVEY_AGENCY');`);
    this.addSql(`alter table "customer_field_values" add constraint "customer_field_values_source_check" check ("source" in ('REP_VISIT', 'CUSTOMER_FORM', 'SURVEY_AGENCY'));`);
    this.addSql(`alter table "customer_field_values" add constraint "customer_field_values_review_state_check" check ("review_state" in ('UNREVIEWED', 'ACCEPTED', 'CORRECTED', 'REJECTED'));`);

    this.addSql(`alter table "saved_views" add constraint "saved_views_roles_check" check (is_shared or default_of_roles = '{}');`);
    this.addSql(`alter table "saved_views" add constraint "saved_views_list_check" check (list ~ '^[a-z][A-Za-z]{1,60}\$');`);
  }
}
