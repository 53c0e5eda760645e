import { Migration } from '@mikro-orm/migrations';

/** Who gets which of the new rights where roles exist already; new installations take them from the role table. */
const HOLDERS = {
  'query:save': ['ADMIN', 'GENERAL_MANAGER', 'DEPUTY_GM', 'SALES_DIRECTOR', 'SALES_MANAGER', 'SALES_SUPERVISOR', 'FINANCE', 'DEVELOPER', 'BI'],
  'query:share': ['ADMIN', 'GENERAL_MANAGER', 'SALES_MANAGER', 'DEVELOPER'],
  'query:stream': ['GENERAL_MANAGER', 'SALES_MANAGER', 'FINANCE', 'DEVELOPER', 'BI'],
};

export class Migration20261122003818_saved_queries extends Migration {
  override name = 'Migration20261122003818_saved_queries';

  override up(): void {
    this.addSql(`create table "saved_queries" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "name" text not null, "title" text not null, "description" text null, "is_shared" boolean not null default false, "owner_id" uuid not null, "current_version" int not null default 1, "is_archived" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "saved_queries" add constraint "saved_queries_name_unique" unique ("name");`);
    this.addSql(`create index "saved_queries_owner_id_index" on "saved_queries" ("owner_id", "name");`);
    this.addSql(`create table "saved_query_versions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "saved_query_id" uuid not null, "number" int not null, "document" text not null, "created_by_id" uuid not null, "note" text null, primary key ("id"));`);
    this.addSql(`alter table "saved_query_versions" add constraint "saved_query_versions_number_unique" unique ("saved_query_id", "number");`);
    this.addSql(`alter table "api_tokens" add "permissions" text[] null, add "is_for_saved_queries_only" boolean not null default false, add "prefix" text null;`);
    this.addSql(`alter table "saved_queries" add constraint "saved_queries_owner_id_foreign" foreign key ("owner_id") references "accounts" ("id");`);
    this.addSql(`alter table "saved_queries" add constraint "saved_queries_name_check" check (name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*\$' and length(name) <= 80);`);
    this.addSql(`alter table "saved_query_versions" add constraint "saved_query_versions_saved_query_id_foreign" foreign key ("saved_query_id") references "saved_queries" ("id") on delete restrict;`);
    this.addSql(`alter table "saved_query_versions" add constraint "saved_query_versions_created_by_id_foreign" foreign key ("created_by_id") references "accounts" ("id");`);
    // From now on every token ends; those that had no end get a year.
    this.addSql(`update "api_tokens" set "expires_at" = now() + interval '365 days' where "expires_at" is null;`);
    for (const [permission, keys] of Object.entries(HOLDERS)) {
      const names = keys.map((key) => `'${key}'`).join(', ');
      this.addSql(
        `update "roles" set "permissions" = array_append("permissions", '${permission}')
          where "key" in (${names}) and not '${permission}' = any("permissions");`,
      );
    }
  }
}
