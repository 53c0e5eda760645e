import { Migration } from '@mikro-orm/migrations';

export class Migration20261122070649_files_of_imports_and_exports extends Migration {

  override name = 'Migration20261122070649_files_of_imports_and_exports';

  override up(): void | Promise<void> {
    this.addSql(`create index "import_runs_file_index" on "import_runs" ("file_id");`);
    this.addSql(`alter table "import_runs" add constraint "import_runs_file_id_foreign" foreign key ("file_id") references "attachments" ("id") on delete set null;`);
    this.addSql(`create index "import_runs_rejects_index" on "import_runs" ("rejects_id");`);
    this.addSql(`alter table "import_runs" add constraint "import_runs_rejects_id_foreign" foreign key ("rejects_id") references "attachments" ("id") on delete set null;`);
    this.addSql(`create index "export_runs_file_index" on "export_runs" ("file_id");`);
    this.addSql(`alter table "export_runs" add constraint "export_runs_file_id_foreign" foreign key ("file_id") references "attachments" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "import_runs" drop constraint "import_runs_file_id_foreign";`);
    this.addSql(`drop index "import_runs_file_index";`);
    this.addSql(`alter table "import_runs" drop constraint "import_runs_rejects_id_foreign";`);
    this.addSql(`drop index "import_runs_rejects_index";`);
    this.addSql(`alter table "export_runs" drop constraint "export_runs_file_id_foreign";`);
    this.addSql(`drop index "export_runs_file_index";`);
  }

}
