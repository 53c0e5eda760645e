import { Migration } from '@mikro-orm/migrations';

export class Migration20261122054757_find_agents extends Migration {

  override name = 'Migration20261122054757_find_agents';

  override up(): void | Promise<void> {
    this.addSql(`create index customers_agents_index on customers (code) where type in ('AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "customers_agents_index";`);
  }

}
