import { Migration } from '@mikro-orm/migrations';

const REFERENCES = {
  employees: ['employee_id', 'entered_by_id'],
  shops: ['shop_id', 'place_id'],
  import_runs: ['import_run_id'],
};

/** Punches come by the million: what an index or a key of each row cost is done by fewer indexes, and once for each statement. */
export class Migration20261122174630_punches_in_bulk extends Migration {
  override name = 'Migration20261122174630_punches_in_bulk';

  override up(): void {
    for (const column of Object.values(REFERENCES).flat())
      this.addSql(`alter table "punches" drop constraint "punches_${column}_foreign";`);

    // By hand: the same references, whatever road rows come by. Who is referred to is held until the transaction ends, as by a
    // key, and each is looked up once for all rows of a statement.
    this.addSql(`create function punches_refer() returns trigger language plpgsql as $$
      declare
        people uuid[];
        places uuid[];
        runs uuid[];
        found_count int;
      begin
        with fresh as materialized (
          select distinct employee_id, entered_by_id, shop_id, place_id, import_run_id from added)
        select array(select employee_id from fresh union select entered_by_id from fresh where entered_by_id is not null),
          array(select shop_id from fresh where shop_id is not null union select place_id from fresh where place_id is not null),
          array(select distinct import_run_id from fresh where import_run_id is not null)
          into people, places, runs;
        perform from employees where id = any(people) for key share;
        get diagnostics found_count = row_count;
        if found_count < cardinality(people) then
          raise exception 'A punch refers to nobody.' using errcode = 'foreign_key_violation', table = 'punches', constraint = 'punches_employee_refers';
        end if;
        perform from shops where id = any(places) for key share;
        get diagnostics found_count = row_count;
        if found_count < cardinality(places) then
          raise exception 'A punch refers to no shop.' using errcode = 'foreign_key_violation', table = 'punches', constraint = 'punches_shop_refers';
        end if;
        perform from import_runs where id = any(runs) for key share;
        get diagnostics found_count = row_count;
        if found_count < cardinality(runs) then
          raise exception 'A punch refers to no import.' using errcode = 'foreign_key_violation', table = 'punches', constraint = 'punches_import_run_refers';
        end if;
        return null;
      end $$;`);
    for (const change of ['insert', 'update'])
      this.addSql(`create trigger punches_refer_on_${change} after ${change} on punches
        referencing new table as added for each statement execute function punches_refer();`);

    // By hand: the other end of the references.
    this.addSql(`create function punches_hold() returns trigger language plpgsql as $$
      declare
        place text;
        is_held boolean;
      begin
        if tg_op = 'UPDATE' and new.id = old.id then
          return null;
        end if;
        foreach place in array tg_argv loop
          execute format('select exists (select from punches where %I = $1)', place) into is_held using old.id;
          if is_held then
            raise exception 'Punches refer to it.' using errcode = 'foreign_key_violation', table = 'punches', constraint = 'punches_' || tg_table_name || '_held';
          end if;
        end loop;
        return null;
      end $$;`);
    for (const [table, columns] of Object.entries(REFERENCES)) {
      const list = columns.map((column) => `'${column}'`).join(', ');
      this.addSql(`create trigger ${table}_held_by_punches after delete or update of id on ${table}
        for each row execute function punches_hold(${list});`);
    }

    this.addSql(`drop index "punches_employee_at_index";`);
    this.addSql(`drop index "punches_at_index";`);
    this.addSql(`drop index "punches_import_index";`);
    this.addSql(`drop index "punches_once_unique";`);
    this.addSql(`create index "punches_at_index" on "punches" ("at");`);
    this.addSql(
      `create index punches_import_index on punches using brin (import_run_id) with (autosummarize = on);`,
    );
    this.addSql(`create unique index punches_once_unique on punches
      (employee_id, at, coalesce(direction, ''), (case when voided_at is not null then id end)) nulls not distinct;`);
  }

  override down(): void {
    this.addSql(`drop index "punches_once_unique";`);
    this.addSql(`drop index "punches_import_index";`);
    this.addSql(`drop index "punches_at_index";`);
    this.addSql(
      `create unique index punches_once_unique on punches (employee_id, at, coalesce(direction, '')) where voided_at is null;`,
    );
    this.addSql(`create index punches_import_index on punches (import_run_id) where import_run_id is not null;`);
    this.addSql(`create index "punches_at_index" on "punches" ("at", "id");`);
    this.addSql(`create index "punches_employee_at_index" on "punches" ("employee_id", "at", "id");`);
    for (const change of ['insert', 'update']) this.addSql(`drop trigger punches_refer_on_${change} on punches;`);
    for (const [table, columns] of Object.entries(REFERENCES)) {
      this.addSql(`drop trigger ${table}_held_by_punches on ${table};`);
      for (const column of columns)
        this.addSql(
          `alter table "punches" add constraint "punches_${column}_foreign" foreign key ("${column}") references "${table}" ("id") on delete restrict;`,
        );
    }
    this.addSql(`drop function punches_hold();`);
    this.addSql(`drop function punches_refer();`);
  }
}
