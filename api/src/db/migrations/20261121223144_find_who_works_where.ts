import { Migration } from '@mikro-orm/migrations';

/** Serves the shops of a region, the staff of a shop and those who report to somebody. */
export class Migration20261121223144_find_who_works_where extends Migration {
  override up(): void {
    this.addSql(`create index "shops_region_id_index" on "shops" ("region_id", "code", "id");`);
    this.addSql(`create index "employees_manager_id_index" on "employees" ("manager_id", "number", "id");`);
    this.addSql(`create index "employees_shop_id_index" on "employees" ("shop_id", "number", "id");`);
  }
}
