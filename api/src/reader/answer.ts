import {
  execute,
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Pool } from 'pg';

import { type Orm, performAction } from '../kernel/action.ts';
import type { Ctx } from '../kernel/context.ts';
import { badInput } from '../kernel/faults.ts';
import { isUuid } from '../kernel/scalars.ts';
import { namingStatements } from '../kernel/statement-name.ts';
import { type Catalog, extensionOf } from './catalog.ts';
import { checkLists } from './check-lists.ts';
import { describeConflict } from './conflict.ts';
import { loadPlain, loadRootPage, loadRow } from './execute.ts';
import { borrowText, type JsonText, returnText } from './json-text.ts';
import { checkCost, checkNesting, levelObjects, listObjects, plainObjects } from './limits.ts';
import { labelOf, type OperationPlan, OperationPlans, type PlanCounts, type RootPlan } from './operation-plan.ts';
import type { Arguments, Variables } from './plan.ts';
import { withoutGuesses } from './query-check.ts';
import { inSnapshot, type LoggedRead, Run } from './run.ts';
import { type Reading, RowStream } from './stream.ts';
import type { Loaded } from './writer.ts';

export interface Question {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

const BEFORE_DATA = '{"data":';

/** The answer of an operation as bytes, in memory that is used again once it is released. */
export class Answer {
  readonly #out: JsonText;

  constructor(
    out: JsonText,
    readonly cost: Cost,
  ) {
    this.#out = out;
  }

  /** `data` as JSON in UTF-8. */
  get json(): Buffer {
    return this.#out.finished().subarray(BEFORE_DATA.length);
  }

  /** The whole body of the response; made once. */
  body(extensions: object): Buffer {
    this.#out.json(`,"extensions":${JSON.stringify(extensions)}}`);
    return this.#out.finished();
  }

  /** Nobody reads its bytes any more. Not to be called is no harm but to speed. */
  release(): void {
    returnText(this.#out);
  }
}

export interface Cost {
  /** Objects that were reckoned before anything was read: page sizes multiplied down the tree. */
  readonly estimated: number;
  /** Objects of the answer: rows wherever they stand, and results that are no rows. */
  readonly objects: number;
  readonly statements: number;
}

/** What is read for one root field, under its response name. */
interface LoadedRoot {
  readonly key: string;
  readonly value: Loaded;
}

export interface ReaderParts {
  readonly catalog: Catalog;
  readonly pool: Pool;
  readonly orm: Orm;
  /** Writes who read which clear personal values; before the answer leaves. */
  readonly logReads: (ctx: Ctx, reads: readonly LoggedRead[]) => Promise<void>;
}

function variablesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Question['variables'],
): Variables {
  checkNesting(given);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, {
    maxErrors: 10,
  });
  return (
    coerced ??
    badInput(errors?.map(({ message }) => withoutGuesses(message)).join(' ') ?? 'The variables are not usable.')
  );
}

function estimate({ roots }: OperationPlan, variables: Variables, kind: Ctx['actor']['kind']): number {
  const reckoning = { variables, kind };
  return roots.reduce((sum, root) => {
    if (root.kind === 'one') return sum + levelObjects(root.level, 1, reckoning);
    if (root.kind === 'page') return sum + listObjects(root, reckoning);
    return root.kind === 'code' ? sum + plainObjects(root.plain, reckoning) : sum;
  }, 0);
}

/** Answers operations: queries by plan, mutations by their actions and then by plan, introspection by graphql-js. */
export class Reader {
  readonly #parts: ReaderParts;
  readonly #plans: OperationPlans;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    this.#plans = new OperationPlans(parts.catalog);
  }

  get plans(): Readonly<PlanCounts> {
    return this.#plans.counts;
  }

  async answer(ctx: Ctx, question: Question): Promise<Answer> {
    const { plan, variables } = this.#planned(ctx, question);
    const estimated = estimate(plan, variables, ctx.actor.kind);
    checkCost(estimated, ctx.actor.kind);
    checkLists(plan.roots, { variables, asker: ctx });
    const reading = { ctx, plan, variables };
    const { out, statements } =
      plan.operation.operation === 'mutation' ? await this.#mutate(reading) : await this.#query(reading);
    return new Answer(out, { estimated, objects: out.objects, statements });
  }

  /** All rows of the one list that a query asks for, to be read batch by batch. Refuses here what may not be read so. */
  stream(ctx: Ctx, question: Question): RowStream {
    const { plan, variables } = this.#planned(ctx, question);
    checkLists(plan.roots, { variables, asker: ctx });
    return new RowStream({ ctx, plan, variables }, this.#parts);
  }

  #planned(ctx: Ctx, { document, operationName, variables: given }: Question): Omit<Reading, 'ctx'> {
    const operation = getOperationAST(document, operationName);
    if (!operation) return badInput('Name the operation to run.');
    if (operation.operation === 'subscription') return badInput('There are no subscriptions.');
    const variables = variablesOf(this.#parts.catalog.schema, operation, given);
    return { plan: this.#plans.planOf({ document, operation, variables, actor: ctx.actor }), variables };
  }

  async #query({ ctx, plan, variables }: Reading): Promise<Written> {
    const { run, roots } = await inSnapshot(this.#parts.pool, plan.reading, async (client) => {
      const inner = new Run(ctx, variables, client);
      const load = async (root: RootPlan): Promise<LoadedRoot> => ({
        key: root.key,
        value: await this.#load(inner, root, plan),
      });
      return { run: inner, roots: await Promise.all(plan.roots.map(load)) };
    });
    await this.#logReads(ctx, run);
    const out = openAnswer();
    writeRoots(out, roots);
    run.finish();
    return { out, statements: run.statements };
  }

  async #load(run: Run, root: RootPlan, plan: OperationPlan): Promise<Loaded> {
    switch (root.kind) {
      case 'text':
        return { write: (out) => out.json(root.text) };
      case 'one': {
        const id = String(run.args(root.args)['id']).toLowerCase();
        return isUuid(id) ? loadRow(run, root.level, id) : { write: (out) => out.nothing() };
      }
      case 'page':
        return loadRootPage(run, { ...root, plan: root.connection, args: run.args(root.args) });
      case 'code':
        return loadPlain(run, root.plain, [await resolveRoot(run.momentCtx(), root, run.args(root.args))]);
      case 'introspection': {
        const text = await this.#introspect(root, { run, plan });
        return { write: (out) => out.json(text) };
      }
    }
  }

  async #introspect(
    root: RootPlan & { kind: 'introspection' },
    { run, plan }: { run: Run; plan: OperationPlan },
  ): Promise<string> {
    const operation: OperationDefinitionNode = {
      ...plan.operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: root.nodes },
    };
    const result = await execute({
      schema: this.#parts.catalog.schema,
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...plan.fragments.values()] },
      variableValues: run.variables,
    });
    if (result.errors?.[0]) throw result.errors[0];
    return JSON.stringify(result.data?.[root.key] ?? null);
  }

  /** Each root field is an action of its own, one after the other; its answer is read after its commit. */
  async #mutate({ ctx, plan, variables }: Reading): Promise<Written> {
    const out = openAnswer();
    let statements = 0;
    for (const [at, root] of plan.roots.entries()) {
      out.byte(at === 0 ? 0x7b : 0x2c);
      out.key(root.key);
      if (root.kind !== 'code') {
        out.json(root.kind === 'text' ? root.text : 'null');
        continue;
      }
      const label = labelOf(plan.operation, root.key);
      const payload = await namingStatements(label, () => this.#act(ctx, root, root.args(variables)));
      const { value, run } = await inSnapshot(this.#parts.pool, 'snapshot', async (client) => {
        const inner = new Run(ctx, variables, client);
        return { value: await loadPlain(inner, root.plain, [{ userErrors: [], ...payload }]), run: inner };
      });
      await this.#logReads(ctx, run);
      statements += run.statements;
      value.write(out, 0);
      run.finish();
    }
    out.byte(0x7d);
    return { out, statements };
  }

  async #act(ctx: Ctx, root: RootPlan & { kind: 'code' }, args: Arguments): Promise<object> {
    const input = (args['input'] ?? {}) as { idempotencyKey?: string | null };
    const { accountId } = ctx.actor;
    const name = root.field.name;
    const { idempotencyKey: key, ...rest } = input;
    const keyed = key && accountId ? { accountId, key, action: name, input: rest, now: ctx.now } : null;
    try {
      return await performAction(ctx, {
        orm: this.#parts.orm,
        name,
        keyed,
        ownTransaction: extensionOf<boolean>(root.field, 'ownTransaction') === true,
        work: async (inside) => (await resolveRoot(inside, root, args)) as object,
      });
    } catch (error) {
      throw await describeConflict(error, { ...this.#parts, actor: ctx.actor });
    }
  }

  async #logReads(ctx: Ctx, { logged }: Run): Promise<void> {
    if (logged.length > 0) await this.#parts.logReads(ctx, logged);
  }
}

interface Written {
  readonly out: JsonText;
  readonly statements: number;
}

function openAnswer(): JsonText {
  const out = borrowText();
  out.json(BEFORE_DATA);
  return out;
}

function writeRoots(out: JsonText, roots: readonly LoadedRoot[]): void {
  out.byte(0x7b);
  for (const [at, { key, value }] of roots.entries()) {
    if (at > 0) out.byte(0x2c);
    out.key(key);
    value.write(out, 0);
  }
  out.byte(0x7d);
}

function resolveRoot(ctx: Ctx, root: RootPlan & { kind: 'code' }, args: Arguments): unknown {
  if (!root.field.resolve) throw new Error(`${root.field.name} has no resolver.`);
  return root.field.resolve(undefined, args, ctx, {} as GraphQLResolveInfo);
}
