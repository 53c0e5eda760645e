import { Migration } from '@mikro-orm/migrations';

export class Migration20261122052158_recovery_of_closed_cards extends Migration {

  override name = 'Migration20261122052158_recovery_of_closed_cards';

  override up(): void | Promise<void> {
    this.addSql(`create index consultations_at_index on consultations using brin (at);`);

    // -- by hand: cards that were full or closed before there was a day for it come back next Monday; nobody is late at once.
    this.addSql(`update visit_cards set recovery_due_on = date_trunc('week', now())::date + 7
      where recovery_due_on is null and (status = 'FULL' or status = 'CLOSED_EARLY' and used_slots > 0);`);

    // -- by hand: prospects visited before their steps were kept are past the first visit.
    this.addSql(`update customers c set prospect_step = 'RECORDED'
      where c.prospect_step in ('COLLECTED', 'ROUTED', 'FIRST_VISITED') and c.first_counted_order_at is null
        and exists (select 1 from visits v where v.customer_id = c.id and v.status = 'RECORDED');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "consultations_at_index";`);
  }

}
