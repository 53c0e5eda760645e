import { Migration } from '@mikro-orm/migrations';

export class Migration20261122055120_count_by_region_and_owner extends Migration {

  override name = 'Migration20261122055120_count_by_region_and_owner';

  override up(): void | Promise<void> {
    this.addSql(`create index "customers_owner_trade_index" on "customers" ("owner_id", "first_counted_order_at", "state", "id");`);
    this.addSql(`create index "customers_region_map_index" on "customers" ("region_id", "grade", "completeness", "state", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "customers_region_map_index";`);
    this.addSql(`drop index "customers_owner_trade_index";`);
  }

}
