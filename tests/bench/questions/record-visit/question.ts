import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { difference } from '../../support/normal.ts';
import { CLIENTS } from '../../support/office.ts';
import type { Asking, ClientPlan, Question, SystemName, World } from '../../support/question.ts';
import type { VisitInput } from './hand-written.ts';
import { emptyCards, openReps, type Rep } from './reps.ts';

const KEY = 'M1';
const QUERY = readFileSync(new URL('product.graphql', import.meta.url), 'utf8');
/** More than a client sends in a round: a key that comes again would cost nothing. */
const BODIES = 1_500;
const HOUR = 3_600_000;

/** A rep records a visit and gets the card back: the same rows written by hand in one transaction with journal and key. */
export const recordVisit: Question = {
  key: KEY,
  title: 'record a visit, answered with the card and its visits',
  folder: 'record-visit',
  systems: ['product', 'hand-written'],
  open: async (world) => new Recording(world, await openReps(world.database, CLIENTS)),
};

function visit(customerId: string): VisitInput {
  return {
    customerId,
    visitedAt: new Date(Date.now() - HOUR).toISOString(),
    kind: 'RETURN',
    summary: 'Looked at the shelves; wants twelve boxes more next week',
    idempotencyKey: randomUUID(),
  };
}

function bodyFor(system: SystemName, input: VisitInput): string {
  return JSON.stringify(
    system === 'product' ? { query: QUERY, variables: { input } } : { question: KEY, values: [input] },
  );
}

/** What differs from one recording to the next by its nature. */
function likeness(answer: unknown): unknown {
  const told = new Set(['id', 'visitedAt', 'version', 'cardNo', 'code', 'name']);
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (told.has(key) ? typeof value : value));
}

class Recording implements Asking {
  readonly #world: World;
  readonly #reps: readonly Rep[];

  constructor(world: World, reps: readonly Rep[]) {
    this.#world = world;
    this.#reps = reps;
  }

  /** Several visits of one card: each system fills a card of its own. */
  async compare(): Promise<number> {
    await emptyCards(this.#world.database, this.#reps);
    const [rep] = this.#reps as [Rep];
    const [ours, theirs] = rep.customerIds as [string, string];
    const times = 5;
    for (let turn = 0; turn < times; turn += 1) {
      const answers = [await this.#record('product', rep, ours), await this.#record('hand-written', rep, theirs)];
      const found = difference(likeness(answers[0]), likeness(answers[1]));
      if (found !== null) throw new Error(`${KEY}: product and hand-written differ at ${found}`);
    }
    return times;
  }

  async #record(name: SystemName, rep: Rep, customerId: string): Promise<unknown> {
    const answer = await this.#world.system(name).ask(bodyFor(name, visit(customerId)), headersOf(rep));
    const { userErrors } = answer['visitRecord'] as { userErrors: readonly unknown[] };
    if (userErrors.length > 0) throw new Error(`${name} refuses to record: ${JSON.stringify(userErrors)}`);
    return answer;
  }

  /** Every round begins with empty cards, so that none is refused and none pays for issuing the next one. */
  async plans(system: SystemName): Promise<readonly ClientPlan[]> {
    await emptyCards(this.#world.database, this.#reps);
    return this.#reps.map((rep) => ({
      headers: headersOf(rep),
      bodies: Array.from({ length: BODIES }, (_, at) =>
        bodyFor(system, visit(rep.customerIds[at % rep.customerIds.length] as string)),
      ),
    }));
  }
}

function headersOf({ cookie }: Rep): Record<string, string> {
  return { 'content-type': 'application/json', 'accept-encoding': 'identity', cookie };
}
