import { OnlineMigration } from '../online-migration.ts';

const FILED = `((rtrim(code, '0123456789') || lpad(serial::text, 10, '0')) collate "C")`;

/** Customers in filing order (rules 4), which their codes alone are not from the serial 100,000 on. */
export class Migration20261122072021_find_in_filing_order extends OnlineMigration {
  override up(): void {
    this.index(`customers_agents_filing_index on customers (${FILED}) where type in ('AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE')`);
    this.index(`customers_grade_filing_index on customers (grade, ${FILED}, state)`);
    this.index(`customers_supplied_filing_index on customers (supplied_by_id, ${FILED})`);
    this.index(`customers_referred_filing_index on customers (referred_by_id, ${FILED})`);
    this.index(`customers_region_filing_index on customers (region_id, ${FILED})`);
    this.index(`customers_owner_filing_index on customers (owner_id, ${FILED})`);
    this.index(`customers_filing_index on customers (${FILED})`);
    this.addSql('drop index concurrently if exists customers_agents_index;');
    this.addSql('drop index concurrently if exists customers_supplied_code_index;');
  }
}
