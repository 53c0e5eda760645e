import { Migration } from '@mikro-orm/migrations';

export class Migration20261122143318_spot_checks_because_of_observations extends Migration {
  override name = 'Migration20261122143318_spot_checks_because_of_observations';

  override up(): void | Promise<void> {
    this.addSql(`alter table "spot_check_plans" add "observation_id" uuid null;`);
    this.addSql(
      `alter table "spot_check_plans" add constraint "spot_check_plans_observation_id_foreign" foreign key ("observation_id") references "observations" ("id") on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "spot_check_plans" drop constraint "spot_check_plans_observation_id_foreign";`);
    this.addSql(`alter table "spot_check_plans" drop column "observation_id";`);
  }
}
