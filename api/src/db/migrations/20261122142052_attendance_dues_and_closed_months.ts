import { Migration } from '@mikro-orm/migrations';

/** Months that are to be judged anew, and closed months that nothing changes any more (rules 17.7). */
export class Migration20261122142052_attendance_dues_and_closed_months extends Migration {
  override name = 'Migration20261122142052_attendance_dues_and_closed_months';

  override up(): void {
    this.addSql(
      `create table "attendance_dues" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid null, "starts_on" date not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "attendance_dues_starts_on_index" on "attendance_dues" ("starts_on", "employee_id");`,
    );
    this.addSql(
      `alter table "attendance_dues" add constraint "attendance_dues_month_check" check (extract(day from starts_on) = 1);`,
    );

    // By hand: whatever road a change comes by, what a closed month came to stays as it is.
    this.addSql(`create or replace function attendance_months_stay() returns trigger language plpgsql as $$
      declare
        fact jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
        month date := coalesce((fact->>'starts_on')::date, date_trunc('month', (fact->>'date')::date)::date);
      begin
        if exists (select from attendance_month_locks l where l.starts_on = month) then
          raise exception 'The attendance of % is closed.', month using errcode = 'check_violation', constraint = 'attendance_month_closed';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;`);
    for (const table of ['attendance_results', 'attendance_pays', 'attendance_incidents', 'shop_month_reports']) {
      this.addSql(`create trigger ${table}_stay before insert or update or delete on ${table}
        for each row execute function attendance_months_stay();`);
    }
    this.addSql(`create or replace function attendance_locks_stay() returns trigger language plpgsql as $$ begin
        raise exception 'A closed month stays closed.' using errcode = 'check_violation', constraint = 'attendance_month_closed';
      end $$;`);
    this.addSql(`create trigger attendance_month_locks_stay before update or delete on attendance_month_locks
      for each row execute function attendance_locks_stay();`);
  }

  override down(): void {
    this.addSql(`drop trigger if exists attendance_month_locks_stay on attendance_month_locks;`);
    for (const table of ['attendance_results', 'attendance_pays', 'attendance_incidents', 'shop_month_reports']) {
      this.addSql(`drop trigger if exists ${table}_stay on ${table};`);
    }
    this.addSql(`drop function if exists attendance_locks_stay();`);
    this.addSql(`drop function if exists attendance_months_stay();`);
    this.addSql(`drop table if exists "attendance_dues" cascade;`);
  }
}
