import { randomUUID } from 'node:crypto';

import { type Archive, contextOf, type Ctx, isUnavailable, openTestArchive } from '@living-archive/api/testing';
import { type DocumentNode, GraphQLError, parse, validate } from 'graphql';

import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type Asker, askersOf } from './askers.ts';
import { Dice } from './dice.ts';
import { type EntityStory, modelOf } from './model.ts';
import { NastyWorld } from './nasty-world.ts';
import { loadRows, type Rows } from './rows.ts';

/** An instant at which yesterday began in Shanghai while UTC still had the day before. */
export const NOW = new Date('2026-11-20T16:30:00Z');

export interface Trial {
  readonly archive: Archive;
  readonly database: TestDatabase;
  readonly model: ReadonlyMap<string, EntityStory>;
  readonly rows: Rows;
  readonly askers: readonly Asker[];
  stop(): Promise<void>;
}

/** A database of its own, full of the worst rows, and who may ask for them. */
export async function openTrial(name: string, seed = 1): Promise<Trial> {
  const database = await cloneDatabase(`reader_${name}_${process.pid}_${Date.now()}`);
  const archive = await openTestArchive(database.url);
  const model = modelOf(archive);
  await new NastyWorld({ model, dice: new Dice(seed), url: database.migrationUrl }).fill();
  const rows = await loadRows(database.migrationUrl, model);
  return { archive, database, model, rows, askers: askersOf(rows), stop: () => archive.stop() };
}

/** A request of its own: loaders and log belong to it. */
export function contextFor({ archive }: Trial, { actor }: Asker, requestId: string = randomUUID()): Ctx {
  const report: Ctx['request']['report'] = { kind: 'none', operation: null, actor: null, code: null, cost: null };
  const request = { requestId, report, ip: '', userAgent: '', setCookie: () => undefined };
  return contextOf(archive, { actor, now: NOW, zone: 'Asia/Shanghai', request });
}

/** As a server would take it: a text that is not valid GraphQL is a fault of the test. */
export function parsed({ archive }: Trial, text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(archive.schema, document);
  if (error) throw new Error(`${error.message}\n${text}`);
  return document;
}

export type Answered =
  | { readonly data: Record<string, unknown>; readonly cost: object; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: string; readonly message: string };

export interface Question {
  readonly text: string;
  /** The text as it was parsed already. */
  readonly document?: DocumentNode | undefined;
  readonly variables?: Record<string, unknown>;
  readonly requestId?: string | undefined;
}

/** A machine that stands still for seconds costs connections; clients are told to ask again, and so do the tests. */
const TRIES = 3;

/** The reader's answer, or the code of its error. */
export async function ask(trial: Trial, asker: Asker, question: Question): Promise<Answered> {
  for (let tries = 1; ; tries += 1)
    try {
      return await askedOnce(trial, asker, question);
    } catch (error) {
      if (error instanceof GraphQLError) {
        return { error: String(error.extensions['code'] ?? 'NO CODE'), message: error.message };
      }
      if (tries === TRIES || !isUnavailable(error)) return { error: 'CRASH', message: String(error) };
    }
}

async function askedOnce(trial: Trial, asker: Asker, question: Question): Promise<Answered> {
  const { text, document = parsed(trial, text), variables = {}, requestId } = question;
  const asked = { document, operationName: undefined, variables };
  const { json, cost } = await trial.archive.reader.answer(contextFor(trial, asker, requestId), asked);
  return { data: JSON.parse(json.toString()) as Record<string, unknown>, cost };
}

/**
 * The clear personal values that a request has read by the access log, as `Contact.email <id>`; whole rows that only a grant
 * opens are noted beside them (`*`), whatever was asked of them.
 */
export async function loggedReads({ archive }: Trial, requestId: string): Promise<string[]> {
  const { rows } = await archive.pool.query<{ read: string }>(
    `select distinct row_type || '.' || field || ' ' || row_id as read from access_log_entries
     where request_id = $1 and field <> '*' order by 1`,
    [requestId],
  );
  return rows.map(({ read }) => read);
}

/** How many statements or transactions are sent while `work` runs. */
export async function statementsDuring({ archive }: Trial, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const noted = (): void => void (count += 1);
  archive.pool.on('acquire', noted);
  try {
    await work();
  } finally {
    archive.pool.off('acquire', noted);
  }
  return count;
}
