import { OnlineMigration } from '../online-migration.ts';

/** Lists over all customers in the order in which they are shown. */
export class Migration20261122081341_find_newest extends OnlineMigration {
  override up(): void {
    this.index('customer_field_values_newest_index on customer_field_values (recorded_at, id)');
    this.index('contact_field_values_newest_index on contact_field_values (recorded_at, id)');
    this.index('archive_documents_newest_index on archive_documents (created_at, id)');
    this.index('access_grants_ends_index on access_grants (ends_at, id)');
    this.index('consultations_newest_index on consultations (at desc, id desc)');
    this.index('contacts_name_index on contacts (name, id)');
    this.addSql('drop index concurrently if exists consultations_at_index;');
  }
}
