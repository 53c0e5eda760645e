import { OnlineMigration } from '../online-migration.ts';

/** New rows are checked since their conditions were added; these look at the rows from before. */
export class Migration20261122055102_validate_what_stood_before extends OnlineMigration {
  override up(): void {
    this.validate(
      'customers',
      'customers_data_confirmed_by_id_foreign',
      'customers_supplied_by_id_foreign',
      'customers_confirmed_check',
      'customers_completeness_check',
      'customers_supplied_by_check',
      'customers_type_check',
      'customers_ownership_form_check',
      'customers_site_check',
      'customers_volume_class_check',
      'customers_prospect_step_check',
      'customers_state_check',
      'customers_trade_class_check',
    );
    this.validate(
      'visit_cards',
      'visit_cards_recovered_by_id_foreign',
      'visit_cards_analysis_id_foreign',
      'visit_cards_attached_by_id_foreign',
      'visit_cards_void_check',
    );
    this.validate('visits', 'visits_handled_check');
  }
}
