import { Migration } from '@mikro-orm/migrations';

export class Migration20261122072020_values_of_contacts extends Migration {

  override name = 'Migration20261122072020_values_of_contacts';

  override up(): void | Promise<void> {
    this.addSql(`create table "contact_field_values" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "field" text not null, "is_current" boolean not null default true, "source" text null, "agency" text null, "cost" numeric(14,2) null, "obtained_on" date null, "recorded_by_id" uuid null, "recorded_at" timestamptz not null, "review_state" text not null default 'ACCEPTED', "reviewed_by_id" uuid null, "reviewed_at" timestamptz null, "review_note" text null, "contact_id" uuid not null, "value" text null, "corrected_to" text null, primary key ("id"));`);
    this.addSql(`create index contact_field_values_waiting_index on contact_field_values (contact_id, field) where is_current and review_state = 'UNREVIEWED';`);
    this.addSql(`create index contact_field_values_current_index on contact_field_values (contact_id, field) where is_current;`);
    this.addSql(`create index "contact_field_values_review_index" on "contact_field_values" ("review_state", "recorded_at", "id");`);
    this.addSql(`create index "contact_field_values_contact_index" on "contact_field_values" ("contact_id", "recorded_at", "id");`);
    this.addSql(`alter table "contact_field_values" add constraint "contact_field_values_recorded_by_id_foreign" foreign key ("recorded_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "contact_field_values" add constraint "contact_field_values_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "contact_field_values" add constraint "contact_field_values_contact_id_foreign" foreign key ("contact_id") references "contacts" ("id") on delete restrict;`);
    this.addSql(`alter table "contact_field_values" add constraint "contact_field_values_agency_check" check (agency is null or source = 'SURVEY_AGENCY');`);
    this.addSql(`alter table "contact_field_values" add constraint "contact_field_values_source_check" check ("source" in ('REP_VISIT', 'CUSTOMER_FORM', 'SURVEY_AGENCY'));`);
    this.addSql(`alter table "contact_field_values" add constraint "contact_field_values_review_state_check" check ("review_state" in ('UNREVIEWED', 'ACCEPTED', 'CORRECTED', 'REJECTED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "contact_field_values" cascade;`);
  }

}
