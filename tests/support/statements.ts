import type pg from 'pg';

/** A statement as it left for PostgreSQL. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Send = (config: unknown, values?: unknown, ...more: unknown[]) => unknown;

/** Notes every statement that leaves through a pool from now on. */
export function recordStatements(pool: pg.Pool): SentStatement[] {
  const sent: SentStatement[] = [];
  const known = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    const send = client.query.bind(client) as Send;
    const record: Send = (config, values, ...more) => {
      sent.push(statementOf(config, values));
      return send(config, values, ...more);
    };
    Object.defineProperty(client, 'query', { value: record });
  });
  return sent;
}

function statementOf(config: unknown, values: unknown): SentStatement {
  if (typeof config === 'string') return { text: config, values: Array.isArray(values) ? values : [] };
  const { text, values: own } = config as { text: string; values?: readonly unknown[] };
  return { text, values: own ?? [] };
}

/** What can be explained: no `begin`, no `commit`. */
export function isSelect({ text }: SentStatement): boolean {
  return /^(\/\*.*?\*\/\s*)?(select|with)\b/is.test(text.trimStart());
}

/** The part of a plan's node that is looked at. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Total Time'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface Explained {
  readonly Plan: PlanNode;
  readonly 'Planning Time'?: number;
  readonly 'Execution Time'?: number;
}

/** The plan for the statement's own values; `analyze` runs it. */
export async function explain(
  client: pg.ClientBase,
  { text, values }: SentStatement,
  options: readonly string[] = [],
): Promise<Explained> {
  const { rows } = await client.query<{ 'QUERY PLAN': [Explained] }>(
    `explain (${[...options, 'format json'].join(', ')}) ${text}`,
    options.includes('generic_plan') ? [] : [...values],
  );
  return (rows[0] as { 'QUERY PLAN': [Explained] })['QUERY PLAN'][0];
}
