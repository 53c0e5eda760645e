import { Migration } from '@mikro-orm/migrations';

/**
 * The columns and indexes of `search` (trusted extension: the owner of a database may create it). The tables are filled
 * after the migration, in small steps: deriving pinyin for all names would keep them locked for the whole of it.
 */
export class Migration20261122004515_find_by_search extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm;');
    for (const table of ['customers', 'employees']) {
      this.addSql(`alter table ${table} add search_name text null;`);
      this.addSql(
        `create index ${table}_search_name_index on ${table} using gin (search_name gin_trgm_ops);`,
      );
      this.addSql(
        `create index ${table}_search_phone_index on ${table} (reverse(regexp_replace(phone, '[^0-9]', '', 'g')) text_pattern_ops);`,
      );
    }
    this.addSql('create index customer_codes_search_index on customer_codes using gin (upper(code) gin_trgm_ops);');
    this.addSql('create index employees_search_number_index on employees using gin (upper(number) gin_trgm_ops);');
    this.addSql('create index orders_search_begin_index on orders (upper(number) text_pattern_ops);');
    this.addSql('create index orders_search_number_index on orders using gin (upper(number) gin_trgm_ops);');
  }
}
