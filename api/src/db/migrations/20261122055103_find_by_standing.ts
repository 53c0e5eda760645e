import { OnlineMigration } from '../online-migration.ts';

/** Customers, cards and visits are found by what they have been given. */
export class Migration20261122055103_find_by_standing extends OnlineMigration {
  override up(): void {
    this.index('customers_tax_number_index on customers (tax_number)');
    this.index('customers_signed_index on customers (signed_on, id)');
    this.index('customers_completeness_index on customers (completeness, id)');
    this.index('customers_supplied_code_index on customers (supplied_by_id, code)');
    this.index(`customers_tax_key_index on customers (upper(regexp_replace(tax_number, '[^0-9A-Za-z]', '', 'g')))`);
    this.index(`customers_name_key_index on customers (lower(translate(normalize(name, NFKC), ' ()[]-_.,·、。"''&', '')))`);
    this.index(`customers_agents_index on customers (code) where type in ('AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE')`);
    this.index('customers_owner_trade_index on customers (owner_id, first_counted_order_at, state, id)');
    this.index('customers_region_map_index on customers (region_id, grade, completeness, state, id)');
    this.index(
      `visit_cards_waiting_index on visit_cards (status, recovery_due_on, id) where status in ('FULL', 'RECOVERED', 'ANALYSED', 'CLOSED_EARLY')`,
    );
    this.index('visits_position_index on visits (visited_at) where position is not null');
  }
}
