import { missingTableChanges } from '@living-archive/api/testing';
import pg from 'pg';
import { expect, test } from 'vitest';

import { cloneDatabase, fileDatabase } from '../support/database.ts';

test('after all migrations an empty database is what the entities say', async () => {
  const { migrationUrl } = await fileDatabase();

  expect(await missingTableChanges(migrationUrl)).toEqual([]);
});

test('the role of the API owns nothing, is no superuser and cannot rewrite what happened', async () => {
  const { url } = await cloneDatabase(`rights_${process.pid}`);
  const client = new pg.Client(url);
  await client.connect();

  const { rows: owned } = await client.query(
    'select relname from pg_class where pg_get_userbyid(relowner) = current_user',
  );
  const { rows: role } = await client.query(
    'select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
  );
  const refused = await Promise.all(
    ['journal_entries', 'access_log_entries'].flatMap((table) =>
      [`delete from ${table}`, `update ${table} set id = id`, `truncate ${table}`, `drop table ${table}`].map(
        (statement) =>
          client.query(statement).then(
            () => 'done',
            ({ code }: { code: string }) => code,
          ),
      ),
    ),
  );
  await client.end();

  expect(owned).toEqual([]);
  expect(role).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
  expect(new Set(refused)).toEqual(new Set(['42501']));
});
