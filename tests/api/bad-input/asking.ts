import { getNamedType, isObjectType } from 'graphql';
import pg from 'pg';
import { expect } from 'vitest';

import type { Client, GraphqlAnswer, TestApi } from '../../support/api.ts';
import type { Field } from '../../support/schema.ts';

/** Any root field with the least selection that is valid. */
export async function ask(
  client: Client,
  kind: 'query' | 'mutation',
  { field, args }: { field: Field; args: object },
): Promise<GraphqlAnswer> {
  const selection = isObjectType(getNamedType(field.type))
    ? kind === 'mutation'
      ? '{ userErrors { code path } }'
      : '{ __typename }'
    : '';
  const given = field.args.filter(({ name }) => name in args);
  const head = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const body = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = `${kind} Ask${head && `(${head})`} { answer: ${field.name}${body && `(${body})`} ${selection} }`;
  return client.run(document, args).answer();
}

export interface Outcome {
  readonly codes: readonly string[];
  readonly refusals: readonly string[];
  readonly isDone: boolean;
}

export function outcomeOf({ data, errors }: GraphqlAnswer): Outcome {
  const codes = (errors ?? []).map(({ extensions }) => extensions.code);
  const refusals = ((data?.['answer']?.userErrors ?? []) as { code: string }[]).map(({ code }) => code);
  return { codes, refusals, isDone: codes.length === 0 && refusals.length === 0 };
}

/** Paths, frames, SQL and words of the ORM or driver. */
const LEAKS =
  /node_modules|\/api\/src|\.[jt]s:\d+|\bat \w+ \(|\bselect\b.+\bfrom\b|insert into|\bviolates\b|constraint "|relation "|mikro-?orm|driverexception|econnrefused|maximum call stack/i;

/** The promise is 2 s (S2) on a machine of its own; tests share theirs with each other. */
const MOST_MILLISECONDS = 5_000;

/** What is wrong with the manners of an answer, if anything: faults of ours, leaks, a long wait. */
export function rudeness({ status, text, errors }: GraphqlAnswer, took = 0): string | null {
  if (took > MOST_MILLISECONDS) return `took ${Math.round(took)} ms`;
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`;
  const leak = LEAKS.exec(text);
  if (leak) return `tells "${leak[0]}": ${text.slice(0, 300)}`;
  const closed = (errors ?? []).find(
    ({ extensions }) => !extensions?.code || extensions.code === 'INTERNAL_SERVER_ERROR',
  );
  return closed ? `fault of ours: ${text.slice(0, 300)}` : null;
}

/** What requests count up by themselves, whoever sends them. */
const OF_REQUESTS = new Set(['sessions', 'sign_in_guesses', 'idempotency_keys']);

/** How many rows each table has, and how often they were changed. */
export async function contents({ database }: TestApi): Promise<Record<string, string>> {
  const client = new pg.Client(database.migrationUrl);
  await client.connect();
  try {
    const tables = await client.query<{ name: string; versioned: boolean }>(
      `select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'version') as versioned
       from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    // One statement for all tables: this is asked before and after every test.
    const sums = tables.rows
      .filter(({ name }) => !OF_REQUESTS.has(name))
      .map(({ name, versioned }) => {
        const versions = versioned ? "' of versions ' || coalesce(sum(version), 0)" : "''";
        return `select ${client.escapeLiteral(name)} as name, count(*) || ' rows' || ${versions} as sum from ${client.escapeIdentifier(name)}`;
      });
    const { rows } = await client.query<{ name: string; sum: string }>(sums.join(' union all '));
    return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
  } finally {
    await client.end();
  }
}

/** Runs all, a few at a time. */
export async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

export async function unchangedBy(api: TestApi, work: () => Promise<void>): Promise<void> {
  const before = await contents(api);
  await work();
  expect(await contents(api)).toEqual(before);
}
