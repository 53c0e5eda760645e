import { Migration } from '@mikro-orm/migrations';

/** Holidays, and the days that are worked instead. */
export class Migration20261122034426_calendar_days extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`create table "calendar_days" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "day" date not null, "kind" text not null, "name" text not null, primary key ("id"));`);
    this.addSql(`alter table "calendar_days" add constraint "calendar_days_day_unique" unique ("day");`);
    this.addSql(`alter table "calendar_days" add constraint "calendar_days_kind_check" check ("kind" in ('HOLIDAY', 'WORKDAY'));`);
  }
}
