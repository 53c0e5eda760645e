import { Migration } from '@mikro-orm/migrations';

export class Migration20261122043038_find_duplicates extends Migration {

  override name = 'Migration20261122043038_find_duplicates';

  override up(): void | Promise<void> {
    this.addSql(`create index customers_tax_key_index on customers (upper(regexp_replace(tax_number, '[^0-9A-Za-z]', '', 'g')));`);
    this.addSql(`create index customers_name_key_index on customers (lower(translate(normalize(name, NFKC), ' ()[]-_.,·、。"''&', '')));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "customers_tax_key_index";`);
    this.addSql(`drop index "customers_name_key_index";`);
  }
}
