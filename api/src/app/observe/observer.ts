import type { Logger } from 'pino';

import type { SentStatement, StatementWatch } from '../../db/watched-client.ts';
import type { OperationReport } from '../../kernel/context.ts';
import { nameOfStatement } from '../../kernel/statement-name.ts';
import { Metrics, type PoolName } from './metrics.ts';

export interface ObserverSettings {
  readonly slowStatementMs: number;
  readonly slowRequestMs: number;
  /** What a program shows that reads the metrics; without it there are none. */
  readonly metricsToken: string | null;
}

/** A request as it went out. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly report: OperationReport;
}

const LONGEST_SQL = 4_000;
const LONGEST_NAME = 100;

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/**
 * What the product tells of itself: a line for slow statements and requests (`warn`), for every request (`info`) and for
 * every statement (`debug`), and numbers. Never values, variables or names of people (promises S23).
 */
export class Observer {
  readonly log: Logger;
  readonly metrics: Metrics | null;
  readonly metricsToken: string | null;
  readonly #settings: ObserverSettings;

  constructor(log: Logger, settings: ObserverSettings) {
    this.log = log;
    this.metricsToken = settings.metricsToken;
    this.metrics = settings.metricsToken === null ? null : new Metrics();
    this.#settings = settings;
  }

  /** For the statements of one pool. Decided once what is of interest: this runs for every statement. */
  statements(pool: PoolName): StatementWatch {
    const count = this.metrics?.statements(pool);
    const { slowStatementMs } = this.#settings;
    const isLogged = this.log.isLevelEnabled('debug');
    return (statement) => {
      count?.(statement);
      if (statement.milliseconds >= slowStatementMs) this.#slowStatement(pool, statement);
      else if (isLogged) this.log.debug(lineOf(pool, statement), 'statement');
    };
  }

  request({ requestId, route, status, milliseconds, report }: AnsweredRequest): void {
    const { kind, operation, code, cost, actor } = report;
    this.metrics?.request({ route, kind, status, code: code ?? '', seconds: milliseconds / 1000 });
    const isSlow = milliseconds >= this.#settings.slowRequestMs;
    if (!isSlow && !this.log.isLevelEnabled('info')) return;
    const named = operation?.slice(0, LONGEST_NAME);
    const line = { requestId, route, kind, operation: named, actor, status, code, ms: rounded(milliseconds), cost };
    if (isSlow) this.log.warn(line, 'slow request');
    else this.log.info(line, 'request');
  }

  /** With its text where all values are parameters; the ORM writes them into the text. */
  #slowStatement(pool: PoolName, statement: SentStatement): void {
    const sql = pool === 'reader' ? { sql: statement.text.slice(0, LONGEST_SQL) } : {};
    this.log.warn({ ...lineOf(pool, statement), ...sql }, 'slow statement');
  }
}

function lineOf(pool: PoolName, { text, milliseconds, rows, failure }: SentStatement): object {
  const name = nameOfStatement(text);
  const dot = name.indexOf('.');
  return {
    operation: dot < 0 ? name : name.slice(0, dot),
    field: dot < 0 ? null : name.slice(dot + 1),
    pool,
    ms: rounded(milliseconds),
    rows,
    ...(failure ? { failure } : {}),
  };
}
