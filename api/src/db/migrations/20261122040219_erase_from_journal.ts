import { Migration } from '@mikro-orm/migrations';

/** Two narrow doors through tables that the API's role may only add to (promises D3, D4, D6). */
export class Migration20261122040219_erase_from_journal extends Migration {
  override name = 'Migration20261122040219_erase_from_journal';

  override up(): void {
    // -- by hand: who did what to which row when stays for ever; what was written there goes, or the given words of it.
    this.addSql(`
      create function erase_from_journal(erased uuid[], words jsonb) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare word text;
      begin
        if jsonb_array_length(words) = 0 then
          update journal_entries set before = null, after = null, reason = null where row_id = any(erased);
          return;
        end if;
        for word in select jsonb_array_elements_text(words) loop
          update journal_entries set
            before = replace(before::text, substr(to_json(word)::text, 2, length(to_json(word)::text) - 2), '***')::jsonb,
            after = replace(after::text, substr(to_json(word)::text, 2, length(to_json(word)::text) - 2), '***')::jsonb,
            reason = replace(reason, word, '***')
          where row_id = any(erased);
        end loop;
      end $$;`);
    // -- by hand: measured by the log's own latest entry, so that no clock of the caller opens it wider.
    this.addSql(`
      create function forget_reads(before timestamptz, most int) returns int
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare forgotten int;
      begin
        delete from access_log_entries where id in (
          select id from access_log_entries
          where at < least(before, (select max(at) from access_log_entries) - interval '180 days')
          order by at, id limit most);
        get diagnostics forgotten = row_count;
        return forgotten;
      end $$;`);
    this.addSql('revoke execute on function erase_from_journal(uuid[], jsonb), forget_reads(timestamptz, int) from public;');
  }
}
