import { randomUUID } from 'node:crypto';

import { print } from 'graphql';

import type { Asker } from './askers.ts';
import { firstDifference, rowOfCursor } from './comparison.ts';
import type { Operation } from './operation.ts';
import { OperationRights } from './permitted-operation.ts';
import { Permitted } from './permitted.ts';
import { SlowExecutor } from './slow-executor.ts';
import { type Answered, ask, contextFor, loggedReads, parsed, statementsDuring, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

export interface Finding {
  /** What kind of fault it is: a smaller operation must show the same one. */
  readonly kind: string;
  readonly told: string;
}

export interface Judged {
  readonly kind: 'answered' | 'refused' | 'too costly';
  readonly finding: Finding | null;
  readonly data: Record<string, unknown> | null;
}

/** Gives an operation to the reader; tests of the judge himself give a wrong one. */
export type Answering = typeof ask;

/** Compares what the reader does with an operation with what the slow executor says it should do. */
export class Judge {
  readonly #trial: Trial;
  readonly #slow: SlowExecutor;
  readonly #answering: Answering;
  readonly #rights = new Map<Asker, OperationRights>();

  constructor(trial: Trial, answering: Answering = ask) {
    this.#trial = trial;
    this.#slow = new SlowExecutor(trial);
    this.#answering = answering;
  }

  async judged(asker: Asker, operation: Operation): Promise<Judged> {
    const text = print(operation.document);
    const document = parsed(this.#trial, text);
    const forbidden = this.#rightsOf(asker).firstForbidden({ ...operation, document });
    if (forbidden !== null)
      return {
        kind: 'refused',
        finding: await this.#refusal(asker, { ...operation, document, text, forbidden }),
        data: null,
      };
    return this.#answer(asker, { ...operation, document, text });
  }

  #rightsOf(asker: Asker): OperationRights {
    const known = this.#rights.get(asker);
    if (known) return known;
    const { model, rows, archive } = this.#trial;
    const permitted = new Permitted({ actor: asker.actor, model, visible: new VisibleRows(asker.actor, rows) });
    const rights = new OperationRights({ schema: archive.schema, model, permitted });
    this.#rights.set(asker, rights);
    return rights;
  }

  async #refusal(
    asker: Asker,
    { forbidden, ...question }: Operation & { text: string; forbidden: string },
  ): Promise<Finding | null> {
    let got: Answered | undefined;
    const statements = await statementsDuring(this.#trial, async () => {
      got = await this.#answering(this.#trial, asker, question);
    });
    if (got?.error !== 'FORBIDDEN')
      return { kind: 'not refused', told: `${forbidden} was answered with ${got?.error ?? 'data'}` };
    return statements > 0
      ? { kind: 'refused late', told: `${forbidden} was refused after ${statements} statements` }
      : null;
  }

  async #answer(asker: Asker, { document, text, variables }: Operation & { text: string }): Promise<Judged> {
    const requestId = randomUUID();
    const got = await this.#answering(this.#trial, asker, { document, text, variables, requestId });
    // How costly an operation may be is tested elsewhere; whoever asks many sees to it that few are.
    if (got.error === 'QUERY_TOO_COSTLY') return { kind: 'too costly', finding: null, data: null };
    const ctx = contextFor(this.#trial, asker);
    const wanted = await this.#slow.answer({ document, variables, ctx, rowOfCursor });
    const found = (finding: Finding | null): Judged => ({ kind: 'answered', finding, data: got.data ?? null });
    const messages = wanted.errors?.map(({ message }) => message) ?? [];
    // A row that the schema promises is hidden from who asks.
    const isHiddenRow =
      messages.length > 0 && messages.every((one) => one.startsWith('Cannot return null for non-nullable'));
    if (isHiddenRow && got.error === 'FORBIDDEN') return found(null);
    if (got.error) return found({ kind: `refused ${got.error}`, told: `refused with ${got.error}: ${got.message}` });
    if (messages.length > 0) return found({ kind: 'slow', told: `the slow executor failed: ${messages.join(' ')}` });
    const difference = firstDifference(wanted.data, got.data);
    if (difference) return found({ kind: 'data', told: difference });
    const reads = firstDifference(wanted.reads, await loggedReads(this.#trial, requestId), 'access log');
    return found(reads === null ? null : { kind: 'access log', told: reads });
  }
}
