import { Migration } from '@mikro-orm/migrations';

export class Migration20261122035711_plans_and_budgets extends Migration {

  override name = 'Migration20261122035711_plans_and_budgets';

  override up(): void | Promise<void> {
    this.addSql(`alter table "archive_categories" drop constraint "archive_categories_no_check";`);
    this.addSql(`alter table "archive_categories" add constraint "archive_categories_no_check" check (no between 1 and 99);`);

    this.addSql(`alter table "regular_meetings" drop constraint "regular_meetings_title_check";`);
    this.addSql(`alter table "regular_meetings" add constraint "regular_meetings_title_check" check (length(title) between 1 and 200);`);

    this.addSql(`alter table "order_lines" drop constraint "order_lines_price_check";`);
    this.addSql(`alter table "order_lines" add constraint "order_lines_price_check" check (unit_price >= 0 and discount_rate between 0 and 1 and line_no > 0);`);

    this.addSql(`alter table "contacts" drop constraint "contacts_birth_year_check";`);
    this.addSql(`alter table "contacts" add constraint "contacts_birth_year_check" check (birth_year between 1850 and 2200);`);

    this.addSql(`alter table "company_contacts" drop constraint "company_contacts_satisfaction_check";`);
    this.addSql(`alter table "company_contacts" add constraint "company_contacts_satisfaction_check" check (satisfaction between 1 and 10);`);

    this.addSql(`alter table "archive_volumes" drop constraint "archive_volumes_year_check";`);
    this.addSql(`alter table "archive_volumes" add constraint "archive_volumes_year_check" check (year between 1900 and 2999);`);

    this.addSql(`alter table "archive_documents" drop constraint "archive_documents_approved_check";`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_approved_check" check (state not in ('APPROVED', 'FILED') or approved_at is not null);`);

    this.addSql(`alter table "visit_cards" drop constraint "visit_cards_slot_count_check";`);
    this.addSql(`alter table "visit_cards" drop constraint "visit_cards_used_slots_check";`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_slot_count_check" check (slot_count between 7 and 10);`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_used_slots_check" check (used_slots between 0 and slot_count);`);

    this.addSql(`alter table "visits" drop constraint "visits_slot_no_check";`);
    this.addSql(`alter table "visits" add constraint "visits_slot_no_check" check (slot_no between 1 and 10);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "archive_categories" drop constraint "archive_categories_no_check";`);
    this.addSql(`alter table "archive_categories" add constraint "archive_categories_no_check" check ((no >= 1) AND (no <= 99));`);

    this.addSql(`alter table "archive_documents" drop constraint "archive_documents_approved_check";`);
    this.addSql(`alter table "archive_documents" add constraint "archive_documents_approved_check" check ((state <> ALL (ARRAY['APPROVED'::text, 'FILED'::text])) OR (approved_at IS NOT NULL));`);

    this.addSql(`alter table "archive_volumes" drop constraint "archive_volumes_year_check";`);
    this.addSql(`alter table "archive_volumes" add constraint "archive_volumes_year_check" check ((year >= 1900) AND (year <= 2999));`);

    this.addSql(`alter table "company_contacts" drop constraint "company_contacts_satisfaction_check";`);
    this.addSql(`alter table "company_contacts" add constraint "company_contacts_satisfaction_check" check ((satisfaction >= 1) AND (satisfaction <= 10));`);

    this.addSql(`alter table "contacts" drop constraint "contacts_birth_year_check";`);
    this.addSql(`alter table "contacts" add constraint "contacts_birth_year_check" check ((birth_year >= 1850) AND (birth_year <= 2200));`);

    this.addSql(`alter table "order_lines" drop constraint "order_lines_price_check";`);
    this.addSql(`alter table "order_lines" add constraint "order_lines_price_check" check ((unit_price >= 0) AND ((discount_rate >= 0) AND (discount_rate <= 1)) AND (line_no > 0));`);

    this.addSql(`alter table "regular_meetings" drop constraint "regular_meetings_title_check";`);
    this.addSql(`alter table "regular_meetings" add constraint "regular_meetings_title_check" check ((length(title) >= 1) AND (length(title) <= 200));`);

    this.addSql(`alter table "visit_cards" drop constraint "visit_cards_used_slots_check";`);
    this.addSql(`alter table "visit_cards" drop constraint "visit_cards_slot_count_check";`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_used_slots_check" check ((used_slots >= 0) AND (used_slots <= slot_count));`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_slot_count_check" check ((slot_count >= 7) AND (slot_count <= 10));`);

    this.addSql(`alter table "visits" drop constraint "visits_slot_no_check";`);
    this.addSql(`alter table "visits" add constraint "visits_slot_no_check" check ((slot_no >= 1) AND (slot_no <= 10));`);
  }

}
