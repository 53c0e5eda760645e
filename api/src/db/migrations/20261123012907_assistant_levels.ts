import { Migration } from '@mikro-orm/migrations';

/** Who gets which of the new rights where roles exist already; new installations take them from the role table. */
const HOLDERS = {
  'assistantLevel:read': ['GENERAL_MANAGER', 'SALES_MANAGER', 'HR'],
  'assistantLevel:manage': ['HR'],
  'assistantLevel:appraise': ['SALES_MANAGER', 'HR'],
};

export class Migration20261123012907_assistant_levels extends Migration {

  override name = 'Migration20261123012907_assistant_levels';

  override up(): void {
    this.addSql(`create table "assistant_competences" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "level" text not null, "position" int not null, "text" text not null, "is_retired" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "assistant_competences_position_index" on "assistant_competences" ("position", "id");`);
    this.addSql(`create index "assistant_competences_level_position_index" on "assistant_competences" ("level", "position", "id");`);
    this.addSql(`create table "assistant_appraisals" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "assistant_id" uuid not null, "level" text not null, "held_on" date not null, "is_reached" boolean not null, "note" text null, "judged_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "assistant_appraisals_judged_by_index" on "assistant_appraisals" ("judged_by_id", "held_on", "id");`);
    this.addSql(`create index "assistant_appraisals_assistant_index" on "assistant_appraisals" ("assistant_id", "held_on", "id");`);
    this.addSql(`create index "assistant_appraisals_held_on_index" on "assistant_appraisals" ("held_on", "id");`);
    this.addSql(`alter table "assistant_appraisals" add constraint "assistant_appraisals_unique" unique ("assistant_id", "level", "held_on");`);
    this.addSql(`create table "assistant_judgements" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "appraisal_id" uuid not null, "competence_id" uuid not null, "text" text not null, "is_met" boolean not null, "fact" text null, primary key ("id"));`);
    this.addSql(`create index "assistant_judgements_competence_index" on "assistant_judgements" ("competence_id", "id");`);
    this.addSql(`create index "assistant_judgements_appraisal_index" on "assistant_judgements" ("appraisal_id", "id");`);
    this.addSql(`alter table "assistant_judgements" add constraint "assistant_judgements_unique" unique ("appraisal_id", "competence_id");`);
    this.addSql(`alter table "assistant_competences" add constraint "assistant_competences_level_check" check ("level" in ('JUNIOR', 'MIDDLE', 'SENIOR'));`);
    this.addSql(`alter table "assistant_appraisals" add constraint "assistant_appraisals_level_check" check ("level" in ('JUNIOR', 'MIDDLE', 'SENIOR'));`);
    this.addSql(`alter table "assistant_judgements" add constraint "assistant_judgements_appraisal_id_foreign" foreign key ("appraisal_id") references "assistant_appraisals" ("id") on delete cascade;`);
    this.addSql(`alter table "assistant_judgements" add constraint "assistant_judgements_competence_id_foreign" foreign key ("competence_id") references "assistant_competences" ("id") on delete restrict;`);

    for (const [permission, keys] of Object.entries(HOLDERS)) {
      const names = keys.map((key) => `'${key}'`).join(', ');
      this.addSql(
        `update "roles" set "permissions" = array_append("permissions", '${permission}')
          where "key" in (${names}) and not '${permission}' = any("permissions");`,
      );
    }
  }

  override down(): void {
    for (const table of ['assistant_judgements', 'assistant_appraisals', 'assistant_competences'])
      this.addSql(`drop table if exists "${table}" cascade;`);
    for (const permission of Object.keys(HOLDERS))
      this.addSql(`update "roles" set "permissions" = array_remove("permissions", '${permission}');`);
  }

}
