import type { GraphQLResolveInfo } from 'graphql';

import type { Ctx } from '../kernel/context.ts';
import { NOTHING_LOADED, writeList } from './loaded.ts';
import type { Arguments, CodePlan, Level, PlainField, PlainPlan } from './plan.ts';
import type { Run } from './run.ts';
import { type Loaded, quoted } from './writer.ts';

/** Reads rows by id; `numbers` tells under which number each can be written. */
export type RowLoader = (
  run: Run,
  level: Level,
  ids: readonly string[],
) => Promise<{ readonly item: Loaded; readonly numbers: ReadonlyMap<string, number> }>;

export type PlainLoader = (run: Run, plan: PlainPlan, values: readonly unknown[]) => Promise<Loaded>;

function fieldValue(
  ctx: Ctx,
  field: CodePlan['field'],
  { source, args }: { source: unknown; args: Arguments },
): unknown {
  return field.resolve
    ? field.resolve(source, args, ctx, {} as GraphQLResolveInfo)
    : (source as Record<string, unknown>)[field.name];
}

function idOf(value: unknown): string {
  return typeof value === 'string' ? value : (value as { id: string }).id;
}

/** What is loaded for the values that are there; the others have no number. */
interface Present extends Loaded {
  /** Whether the value cannot be written: a row that is hidden. */
  readonly isMissing?: (n: number) => boolean;
}

function loadLeaves({ serialize }: PlainPlan & { kind: 'leaf' }, values: readonly unknown[]): Present {
  return {
    write(out, n) {
      const leaf = serialize(values[n]);
      out.json(typeof leaf === 'string' ? quoted(leaf) : JSON.stringify(leaf));
    },
  };
}

class PlainValues {
  readonly #run: Run;
  readonly #loadById: RowLoader;

  constructor(run: Run, loadById: RowLoader) {
    this.#run = run;
    this.#loadById = loadById;
  }

  async load(plan: PlainPlan, values: readonly unknown[]): Promise<Present> {
    const there = values.filter((value) => value !== null && value !== undefined);
    const inner = there.length > 0 || plan.kind === 'row' ? await this.#loadThere(plan, there) : NOTHING_LOADED;
    let next = 0;
    const numbers = values.map((value) => (value === null || value === undefined ? null : next++));
    const isMissing = (n: number): boolean => {
      const number = numbers[n];
      return number === null || number === undefined || (inner as Present).isMissing?.(number) === true;
    };
    return {
      isMissing,
      write: (out, n) => (isMissing(n) ? out.nothing() : inner.write(out, numbers[n] as number)),
    };
  }

  async #loadThere(plan: PlainPlan, values: readonly unknown[]): Promise<Present> {
    switch (plan.kind) {
      case 'leaf':
        return loadLeaves(plan, values);
      case 'list':
        return this.#lists(plan, values);
      case 'row':
        return this.#rows(plan.level, values);
      case 'object':
        return this.#objects(plan.fields, values);
    }
  }

  /** All rows in one statement, however many values name them. */
  async #rows(level: Level, values: readonly unknown[]): Promise<Present> {
    const ids = values.map(idOf);
    const { item, numbers } = await this.#loadById(this.#run, level, [...new Set(ids)]);
    const number = (n: number): number | undefined => numbers.get(ids[n] as string);
    return { isMissing: (n) => number(n) === undefined, write: (out, n) => item.write(out, number(n) as number) };
  }

  async #lists({ of }: PlainPlan & { kind: 'list' }, values: readonly unknown[]): Promise<Present> {
    const lists = values.map((value) => [...(value as Iterable<unknown>)]);
    const items = await this.load(of, lists.flat());
    const begins: number[] = [];
    let begin = 0;
    for (const { length } of lists) {
      begins.push(begin);
      begin += length;
    }
    return {
      write(out, n) {
        const from = begins[n] as number;
        const members = (lists[n] as unknown[]).map((_, at) => from + at);
        // A row that is hidden is missing, as it is from every other list.
        const shown = of.kind === 'row' ? members.filter((member) => items.isMissing?.(member) !== true) : members;
        writeList(out, shown, items);
      },
    };
  }

  async #objects(fields: readonly PlainField[], sources: readonly unknown[]): Promise<Present> {
    const ctx = this.#run.momentCtx();
    const columns: { readonly key: string; readonly values: Loaded }[] = [];
    for (const { key, field, text, args, plan } of fields) {
      if (!field || !plan) {
        columns.push({ key, values: { write: (out) => out.json(text) } });
        continue;
      }
      const given = args(this.#run.variables);
      const values = await Promise.all(sources.map((source) => fieldValue(ctx, field, { source, args: given })));
      columns.push({ key, values: await this.load(plan, values) });
    }
    return {
      write(out, n) {
        out.objects += 1;
        out.byte(0x7b);
        columns.forEach(({ key, values }, at) => {
          if (at > 0) out.byte(0x2c);
          out.key(key);
          values.write(out, n);
        });
        out.byte(0x7d);
      },
    };
  }
}

/** Loads values that are no rows; rows inside them are named by their id and read like any other. */
export function plainLoader(loadById: RowLoader): PlainLoader {
  return (run, plan, values) => new PlainValues(run, loadById).load(plan, values);
}
