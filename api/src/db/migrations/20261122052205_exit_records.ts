import { Migration } from '@mikro-orm/migrations';

export class Migration20261122052205_exit_records extends Migration {
  override name = 'Migration20261122052205_exit_records';

  override up(): void {
    this.addSql(`create table "exit_records" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "ended_on" date not null, "reason" text not null, "basic_data" jsonb null, "recorded_by_id" uuid null, "item_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "exit_records_newest_index" on "exit_records" ("ended_on", "id");`);
    this.addSql(`alter table "exit_records" add constraint "exit_records_day_unique" unique ("customer_id", "ended_on");`);
    this.addSql(`alter table "exit_records" add constraint "exit_records_item_id_foreign" foreign key ("item_id") references "archive_items" ("id") on delete restrict;`);
  }
}
