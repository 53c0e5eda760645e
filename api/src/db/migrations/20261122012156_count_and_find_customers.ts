import { Migration } from '@mikro-orm/migrations';

/** Counts, grades and parts of names of customers, and whether the customer of a row is visible, without reading its row. */
export class Migration20261122012156_count_and_find_customers extends Migration {
  override up(): void {
    this.addSql('create index customers_name_parts_index on customers using gin (name gin_trgm_ops);');
    this.addSql('create index customers_visible_index on customers (id, state);');
    this.addSql('create index customers_grade_code_index on customers (grade, code, state);');
  }
}
