import { Migration } from '@mikro-orm/migrations';

export class Migration20261122043840_customer_merges extends Migration {

  override name = 'Migration20261122043840_customer_merges';

  override up(): void | Promise<void> {
    this.addSql(`create table "customer_merges" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "winner_id" uuid not null, "loser_id" uuid not null, "loser_code" text not null, "reason" text null, "deletion_id" uuid not null, "moved_count" int not null, "kept_count" int not null, "filled_fields" text[] not null, "state" text not null default 'MERGED', "merged_by_id" uuid null, "merged_at" timestamptz not null, "undone_by_id" uuid null, "undone_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index customer_merges_newest_index on customer_merges (merged_at desc, id desc);`);
    this.addSql(`create index "customer_merges_winner_index" on "customer_merges" ("winner_id", "merged_at", "id");`);

    this.addSql(`create table "merged_rows" ("id" bigserial primary key, "merge_id" uuid not null, "table_name" text not null, "column_name" text not null, "row_id" uuid not null);`);
    this.addSql(`create index "merged_rows_merge_index" on "merged_rows" ("merge_id", "table_name");`);

    this.addSql(`alter table "customer_merges" add constraint "customer_merges_deletion_id_foreign" foreign key ("deletion_id") references "deletions" ("id") on delete restrict;`);
    this.addSql(`alter table "customer_merges" add constraint "customer_merges_undone_check" check ((state = 'UNDONE') = (undone_at is not null));`);
    this.addSql(`alter table "customer_merges" add constraint "customer_merges_state_check" check ("state" in ('MERGED', 'UNDONE'));`);

    this.addSql(`alter table "merged_rows" add constraint "merged_rows_merge_id_foreign" foreign key ("merge_id") references "customer_merges" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "merged_rows" cascade;`);
    this.addSql(`drop table if exists "customer_merges" cascade;`);
  }
}
