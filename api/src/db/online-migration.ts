import { Migration } from '@mikro-orm/migrations';

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
/** Few enough that nobody waits long for a row that is being filled. */
const AT_ONCE = 1_000;
const TELL_EVERY = 20_000;

const tell = (what: string): void => void process.stderr.write(`Bringing up to this release … ${what}\n`);

interface Fill {
  readonly table: string;
  /** Statements over the rows `any (?::uuid[])`; each writes only what is not yet as it should be. */
  readonly statements: readonly string[];
}

/**
 * A migration beside people who work (promise R14): each of its statements is a transaction of its own, waits as long as it
 * must, and makes nobody wait. One that was cut off begins again, so every statement has to be right a second time.
 */
export abstract class OnlineMigration extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override getQueries(): ReturnType<Migration['getQueries']> {
    return ['set lock_timeout = 0', ...super.getQueries(), 'reset lock_timeout'];
  }

  /** A change that locks a table for a moment, and gives up when it would make others wait: it is tried again then. */
  protected alter(statement: string): void {
    this.addSql('reset lock_timeout');
    this.addSql(statement);
    this.addSql('set lock_timeout = 0');
  }

  /** A reference of `table.column`, unless it is there. To a table with rows it is added `not valid`, and validated later. */
  protected refer(place: string, target: string, rule = 'on delete restrict'): void {
    const [table = '', column = ''] = place.split('.');
    const name = `${table}_${column}_foreign`;
    this.alter(`do $$ begin
      if not exists (select from pg_constraint where conname = '${name}' and conrelid = '${table}'::regclass) then
        alter table ${table} add constraint ${name} foreign key (${column}) references ${target} (id) ${rule};
      end if;
    end $$;`);
  }

  /** `create index concurrently`, unless it is there: one that was cut off is dropped before migrations are tried again. */
  protected index(definition: string): void {
    const [, unique = '', rest = ''] = /^(unique )?(.*)$/s.exec(definition) ?? [];
    this.addSql(`create ${unique}index concurrently if not exists ${rest};`);
  }

  /** Looks whether rows from before fulfil a condition that was added for new ones. */
  protected validate(table: string, ...constraints: readonly string[]): void {
    for (const constraint of constraints) this.addSql(`alter table ${table} validate constraint ${constraint};`);
  }

  /** Goes through a table by its ids, so many rows a transaction. They are locked first, so that what is read of others is of now. */
  protected async fill({ table, statements }: Fill): Promise<void> {
    const em = this.getEntityManager();
    let last = BEFORE_ALL;
    for (let done = 0; ; done += AT_ONCE) {
      if (done > 0 && done % TELL_EVERY === 0) tell(`${table}: ${done} rows`);
      const rows = await this.execute(`select id from ${table} where id > ? order by id limit ${AT_ONCE}`, [last]);
      const ids = (rows as { id: string }[]).map(({ id }) => id);
      if (ids.length === 0) return;
      const list = [`{${ids.join(',')}}`];
      await em.transactional(async (inside) => {
        await inside.execute('set local lock_timeout = 0');
        await inside.execute(`select from ${table} where id = any (?::uuid[]) order by id for no key update`, list);
        for (const statement of statements) await inside.execute(statement, list);
      });
      last = ids.at(-1) ?? last;
    }
  }
}
