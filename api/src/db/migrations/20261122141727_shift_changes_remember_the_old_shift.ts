import { Migration } from '@mikro-orm/migrations';

export class Migration20261122141727_shift_changes_remember_the_old_shift extends Migration {
  override name = 'Migration20261122141727_shift_changes_remember_the_old_shift';

  override up(): void | Promise<void> {
    this.addSql(`alter table "shift_changes" add "old_starts_at" timestamptz null, add "old_ends_at" timestamptz null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "shift_changes" drop column "old_starts_at", drop column "old_ends_at";`);
  }
}
