import { Migration } from '@mikro-orm/migrations';

export class Migration20261122041030_grant_of_a_reading extends Migration {
  override name = 'Migration20261122041030_grant_of_a_reading';

  override up(): void {
    this.addSql('alter table "access_log_entries" add "grant_id" uuid null;');
  }
}
