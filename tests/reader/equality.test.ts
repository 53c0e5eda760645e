import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { cursorsAt, firstDifference, rowOfCursor } from './comparison.ts';
import { Dice } from './dice.ts';
import { Permitted } from './permitted.ts';
import { QueryMaker, type RandomQuery } from './random-query.ts';
import { SlowExecutor } from './slow-executor.ts';
import { ask, contextFor, loggedReads, openTrial, parsed, statementsDuring, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

/** `SEED=7 QUERIES=5000` plays others; a failure names the seed of its query. */
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000);
const QUERIES = Number(process.env['QUERIES'] ?? 500);
const TIMEOUT = 60_000 + QUERIES * 200;

let trial: Trial;
let slow: SlowExecutor;
beforeAll(async () => {
  trial = await openTrial('equality');
  slow = new SlowExecutor(trial);
});
afterAll(() => trial.stop());

function made(asker: Asker, seed: number): RandomQuery | null {
  const { archive, model, rows } = trial;
  const query = archive.schema.getQueryType();
  if (!query) throw new Error('There is nothing to ask.');
  const permitted = new Permitted({ actor: asker.actor, model, visible: new VisibleRows(asker.actor, rows) });
  const dice = new Dice(seed);
  return new QueryMaker({ dice, model, rows, permitted, query, mayForbid: dice.chance(0.35) }).make();
}

async function difference(
  asker: Asker,
  { text, variables }: Pick<RandomQuery, 'text' | 'variables'>,
): Promise<{ found: string | null; data: unknown }> {
  const requestId = randomUUID();
  const got = await ask(trial, asker, { text, variables, requestId });
  const wanted = await slow.answer({
    document: parsed(trial, text),
    variables,
    ctx: contextFor(trial, asker),
    rowOfCursor,
  });
  const isHiddenRow =
    wanted.errors?.every(({ message }) => message.startsWith('Cannot return null for non-nullable')) === true;
  if (isHiddenRow && got.error === 'FORBIDDEN') return { found: null, data: null };
  if (got.error) return { found: `refused with ${got.error}: ${got.message}`, data: null };
  if (wanted.errors)
    return { found: `the slow executor failed: ${wanted.errors.map(({ message }) => message).join(' ')}`, data: null };
  const found =
    firstDifference(wanted.data, got.data) ??
    firstDifference(wanted.reads, await loggedReads(trial, requestId), 'access log');
  return { found, data: got.data };
}

async function forbiddenDifference(asker: Asker, query: RandomQuery): Promise<string | null> {
  let code: string | undefined;
  const statements = await statementsDuring(trial, async () => {
    code = (await ask(trial, asker, query)).error;
  });
  if (code !== 'FORBIDDEN') return `${query.forbidden} was answered with ${code ?? 'data'}`;
  return statements > 0 ? `${query.forbidden} was refused after ${statements} statements` : null;
}

/** The same query from the middle of its lists on. */
function resumed({ resumable, variables }: RandomQuery, data: unknown, dice: Dice): Record<string, unknown> | null {
  const cursors = resumable.flatMap(({ variable, path }) => {
    const known = cursorsAt(data, path);
    return known.length > 0 ? [[variable, dice.one(known)] as const] : [];
  });
  return cursors.length > 0 ? { ...variables, ...Object.fromEntries(cursors) } : null;
}

interface Tried {
  readonly kind: 'answered' | 'resumed' | 'refused' | 'nothing open';
  readonly failure: string | null;
}

async function tryOne(asker: Asker, seed: number): Promise<Tried[]> {
  const query = made(asker, seed);
  if (!query) return [{ kind: 'nothing open', failure: null }];
  const told = (found: string | null, variables: unknown): string | null =>
    found && `SEED=${seed} QUERIES=1, ${asker.name}: ${found}\n${query.text}\nvariables ${JSON.stringify(variables)}`;
  if (query.forbidden)
    return [{ kind: 'refused', failure: told(await forbiddenDifference(asker, query), query.variables) }];
  const { found, data } = await difference(asker, query);
  const tried: Tried[] = [{ kind: 'answered', failure: told(found, query.variables) }];
  const further = found ? null : resumed(query, data, new Dice(seed));
  if (further) {
    const again = await difference(asker, { text: query.text, variables: further });
    tried.push({ kind: 'resumed', failure: told(again.found, further) });
  }
  return tried;
}

test(
  `${QUERIES} random queries from seed ${SEED} on are answered as the slow executor answers them, for every kind of reader`,
  async () => {
    const counts: Record<Tried['kind'], number> = { answered: 0, resumed: 0, refused: 0, 'nothing open': 0 };
    const failures: string[] = [];
    for (let at = 0; at < QUERIES && failures.length < 3; at += 1) {
      const seed = SEED + at;
      const asker = trial.askers[seed % trial.askers.length] as Asker;
      for (const { kind, failure } of await tryOne(asker, seed)) {
        counts[kind] += 1;
        if (failure) failures.push(failure);
      }
    }
    if (process.env['SEED']) process.stdout.write(`${JSON.stringify(counts)}\n`);

    expect(failures.join('\n\n')).toBe('');
  },
  TIMEOUT,
);
