import { Migration } from '@mikro-orm/migrations';

export class Migration20261122035251_bin_and_access extends Migration {
  override name = 'Migration20261122035251_bin_and_access';

  override up(): void | Promise<void> {
    this.addSql(`alter table "customers" drop constraint "customers_state_check";`);
    this.addSql(`alter table "customers" add constraint "customers_state_check" check ("state" in ('DRAFT', 'ACTIVE', 'DELETED', 'ANONYMISED')) not valid;`);

    this.addSql(`alter table "contacts" add "deleted_at" timestamptz null;`);
  }
}
