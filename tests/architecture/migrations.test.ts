import { expect, test } from 'vitest';

import { dangersOf, tablesMadeBy } from '../support/migration-judge.ts';
import { sources } from '../support/sources.ts';

/** The last migration of the last release; it moves on with each. What is made after it stands empty where people work. */
const LAST_RELEASE = '20261122174630';

const migrations = sources('api/src/db/migrations/*.ts').map(({ path, text }) => ({
  name: path.split('/').at(-1) ?? path,
  text,
}));

test('promise R14: no migration stops people who work, or breaks the release before it', () => {
  const isReleased = ({ name }: { name: string }): boolean => name.slice(0, 14) <= LAST_RELEASE;
  const known = tablesMadeBy(migrations.filter(isReleased));
  const later = migrations.filter((migration) => !isReleased(migration));
  const dangers = later.flatMap((migration) => dangersOf(migration, known));

  expect(known).toContain('customers');
  expect(dangers).toEqual([]);
});

const KNOWN = new Set(['customers', 'orders', 'roles']);
const one = (sql: string, base = 'Migration'): string =>
  `class M extends ${base} { override up() { this.addSql(\`${sql}\`); } }`;

test.for([
  'create index "i" on "customers" ("tax_number");',
  'create unique index i on customers (tax_number);',
  'create index concurrently i on customers (tax_number);',
  'alter table "customers" add constraint "c" check (completeness >= 0);',
  'alter table "customers" add constraint "f" foreign key ("x_id") references "orders" ("id");',
  'alter table "customers" add constraint "u" unique ("code");',
  'alter table customers validate constraint c;',
  'alter table "customers" alter column "name" type varchar(20);',
  'alter table "customers" alter column "name" set not null;',
  'alter table "customers" add "token" uuid not null default gen_random_uuid();',
  'alter table "customers" add "name" text null, add "city" text not null;',
  'alter table "customers" drop column "name";',
  'alter table "customers" rename column "name" to "title";',
  'drop table "orders";',
  'update "customers" set "data_as_of" = "updated_at";',
  'select customers_follow_orders(array(select distinct customer_id from orders));',
  'insert into "requests" ("id") select c.id from "customers" c;',
  'with gone as (delete from orders returning id) select 1;',
])('is dangerous: %s', (sql) => {
  expect(dangersOf({ name: 'm', text: one(sql) }, KNOWN)).toHaveLength(1);
});

test.for([
  'alter table "customers" add "tax_number" text null, add "is_focus" boolean not null default false;',
  'alter table "customers" add constraint "c" check (completeness >= 0) not valid;',
  'alter table "customers" drop constraint "customers_state_check";',
  'update "roles" set "permissions" = array_append("permissions", \'visit:plan\');',
  'create table "routes" ("id" uuid not null, primary key ("id"));',
  'create trigger t after insert on orders for each statement execute function f();',
])('is harmless: %s', (sql) => {
  expect(dangersOf({ name: 'm', text: one(sql) }, KNOWN)).toEqual([]);
});

test('what is new may be indexed and filled at once; what is validated is so beside people', () => {
  const made = `${one('create table "routes" ("id" uuid);')} ${one('create index i on "routes" ("id");')} ${one('insert into routes (id) values (1);')}`;

  expect(dangersOf({ name: 'm', text: made }, KNOWN)).toEqual([]);
  expect(
    dangersOf({ name: 'm', text: one('alter table customers validate constraint c;', 'OnlineMigration') }, KNOWN),
  ).toEqual([]);
});

test('what locks a table in use comes in many small transactions, and looks at no row', () => {
  const long = `${one('alter table "customers" add "a" text null;')} ${one('create index i on "routes" ("id");').repeat(20)}`;
  const refers = (rule: string): string =>
    `class M extends OnlineMigration { up() { this.refer('customers.boss_id', 'employees'${rule}); } }`;

  expect(dangersOf({ name: 'm', text: long }, KNOWN)).toHaveLength(1);
  expect(dangersOf({ name: 'm', text: long.replaceAll('Migration', 'OnlineMigration') }, KNOWN)).toEqual([]);
  expect(dangersOf({ name: 'm', text: refers('') }, KNOWN)).toHaveLength(1);
  expect(dangersOf({ name: 'm', text: refers(`, 'on delete restrict not valid'`) }, KNOWN)).toEqual([]);
});
