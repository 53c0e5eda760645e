import { Migration } from '@mikro-orm/migrations';

export class Migration20261122051107_imports_and_exports extends Migration {

  override name = 'Migration20261122051107_imports_and_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table "import_runs" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "account_id" uuid not null, "sheet" text not null, "state" text not null default 'OPENED', "file_id" uuid null, "file_name" text null, "encoding" text null, "header" text[] not null default '{}', "header_signature" text null, "matches" jsonb null, "row_count" int not null default 0, "created_count" int not null default 0, "updated_count" int not null default 0, "skipped_count" int not null default 0, "rejected_count" int not null default 0, "progress_percent" int not null default 0, "fault" text null, "rejects_id" uuid null, "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "import_runs_created_at_index" on "import_runs" ("created_at", "id");`);
    this.addSql(`create index "import_runs_signature_index" on "import_runs" ("account_id", "sheet", "header_signature");`);
    this.addSql(`create index "import_runs_account_index" on "import_runs" ("account_id", "created_at", "id");`);

    this.addSql(`create table "import_problems" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "run_id" uuid not null, "line" int not null, "column" text null, "value" text null, "code" text not null, primary key ("id"));`);
    this.addSql(`create index "import_problems_run_index" on "import_problems" ("run_id", "line", "id");`);

    this.addSql(`create table "export_runs" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "account_id" uuid not null, "list" text not null, "format" text not null, "asked" jsonb not null, "state" text not null default 'QUEUED', "expected_rows" int not null, "row_count" int not null default 0, "file_id" uuid null, "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "export_runs_created_at_index" on "export_runs" ("created_at", "id");`);
    this.addSql(`create index "export_runs_account_index" on "export_runs" ("account_id", "created_at", "id");`);

    this.addSql(`alter table "import_runs" add constraint "import_runs_state_check" check ("state" in ('OPENED', 'UPLOADED', 'CHECKING', 'CHECKED', 'CONFIRMED', 'DONE', 'FAILED', 'CANCELLED'));`);

    this.addSql(`alter table "import_problems" add constraint "import_problems_run_id_foreign" foreign key ("run_id") references "import_runs" ("id") on delete cascade;`);

    this.addSql(`alter table "export_runs" add constraint "export_runs_state_check" check ("state" in ('QUEUED', 'DONE', 'FAILED', 'CANCELLED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "import_problems" cascade;`);
    this.addSql(`drop table if exists "import_runs" cascade;`);
    this.addSql(`drop table if exists "export_runs" cascade;`);
  }
}
