import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { type AnyField, declaredOf, type EntityStory } from './model.ts';
import { Permitted } from './permitted.ts';
import type { Row } from './rows.ts';
import { ask, openTrial, statementsDuring, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('oracles');
});
afterAll(() => trial.stop());

function rootPages(): AnyField[] {
  return Object.values(trial.archive.schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => declaredOf(field)?.kind === 'page',
  );
}

function entityOf(field: AnyField): EntityStory {
  return trial.model.get(declaredOf(field)?.of?.().name ?? '') as EntityStory;
}

function inputNames(type: string): string[] {
  const found = trial.archive.schema.getType(type);
  if (!found) return [];
  return 'getFields' in found
    ? Object.keys(found.getFields())
    : 'getValues' in found
      ? found.getValues().map(({ name }) => name)
      : [];
}

/** The smallest filter that asks anything of a field. */
function asking(entity: EntityStory, name: string): string {
  const story = entity.properties.get(name);
  if (!story) return `{ ${name}: { some: {} } }`;
  return story.kind === 'toOne' ? `{ ${name}: {} }` : `{ ${name}: { isNull: true } }`;
}

function conditionNames(entity: EntityStory): string[] {
  return inputNames(`${entity.name}Filter`).filter((name) => !['AND', 'OR', 'NOT'].includes(name));
}

/** Filters on a row of `entity` that ask about what the asker may not read, directly or through a relation. */
function* forbiddenFilters(entity: EntityStory, permitted: Permitted): Generator<{ filter: string; about: string }> {
  for (const name of conditionNames(entity)) {
    const about = `${entity.name}.${name}`;
    if (!permitted.isFieldOpen(entity, name)) {
      yield { filter: asking(entity, name), about };
      yield { filter: `{ OR: [{ NOT: ${asking(entity, name)} }] }`, about: `not ${about}` };
      continue;
    }
    const target = trial.model.get(permitted.targetOf(entity, name) ?? '');
    if (!target?.graphql) continue;
    const isToOne = entity.properties.has(name);
    for (const inner of conditionNames(target).filter((one) => !permitted.isFieldOpen(target, one))) {
      const below = asking(target, inner);
      const filter = isToOne ? `{ ${name}: ${below} }` : `{ ${name}: { none: ${below} } }`;
      yield { filter, about: `${isToOne ? 'one' : 'many'} ${target.name}.${inner}` };
    }
  }
}

/** Every question about a value that the asker may not read, each through one door. */
function forbiddenQuestions(asker: Asker): string[] {
  const visible = new VisibleRows(asker.actor, trial.rows);
  const permitted = new Permitted({ actor: asker.actor, model: trial.model, visible });
  const questions = new Map<string, string>();
  for (const root of rootPages().filter((field) => permitted.isRootOpen(field))) {
    const entity = entityOf(root);
    const question = (args: string): string => `{ ${root.name}(${args}) { totalCount nodes { id } } }`;
    for (const { filter, about } of forbiddenFilters(entity, permitted)) {
      if (!questions.has(about)) questions.set(about, question(`filter: ${filter}`));
    }
    for (const by of inputNames(`${entity.name}SortField`).filter((one) => !permitted.isSortOpen(entity, one))) {
      questions.set(`sort ${entity.name} ${by}`, question(`sort: [{ by: ${by} }]`));
    }
  }
  return [...questions.values()];
}

test('what may not be read cannot be learned by filter, sort or a filter on a related row, and nothing is read to refuse it', async () => {
  let asked = 0;
  const answered: string[] = [];
  const statements = await statementsDuring(trial, async () => {
    for (const asker of trial.askers) {
      for (const text of forbiddenQuestions(asker)) {
        asked += 1;
        const { error } = await ask(trial, asker, { text });
        if (error !== 'FORBIDDEN') answered.push(`${asker.name}: ${error ?? 'answered'} ${text}`);
      }
    }
  });

  expect(answered.slice(0, 10)).toEqual([]);
  expect(statements).toBe(0);
  expect(asked).toBeGreaterThan(1_000);
}, 60_000);

describe('what is out of scope cannot be found', () => {
  const REP = 'rep A';

  function rep(): Asker {
    return trial.askers.find(({ name }) => name === REP) as Asker;
  }

  function hidden(entity: string): Row[] {
    const visible = new VisibleRows(rep().actor, trial.rows).of(entity);
    return (trial.rows.get(entity) ?? []).filter(({ id }) => !visible?.has(id));
  }

  async function total(text: string): Promise<number> {
    const { data, ...wrong } = await ask(trial, rep(), { text });
    if (!data) throw new Error(`${JSON.stringify(wrong)} ${text}`);
    return Object.values(data as Record<string, { totalCount: number }>)[0]?.totalCount ?? -1;
  }

  test('not through a list of a visible row', async () => {
    const customers = hidden('Customer');
    expect(customers.length).toBeGreaterThan(5);

    for (const { id, owner, region } of customers) {
      expect(
        await total(`{ employees(filter: { customers: { some: { id: { eq: "${id}" } } } }) { totalCount } }`),
      ).toBe(0);
      expect(
        await total(
          `{ regions(filter: { id: { eq: "${String(region)}" }, customers: { none: { id: { eq: "${id}" } } } }) { totalCount } }`,
        ),
      ).toBe(1);
      if (owner)
        expect(
          await total(
            `{ employees(filter: { id: { eq: "${String(owner)}" }, customers: { none: { id: { in: ["${id}"] } } } }) { totalCount } }`,
          ),
        ).toBe(1);
    }
  });

  test('not through a relation of a visible row', async () => {
    for (const { id } of hidden('Customer')) {
      expect(await total(`{ customers(filter: { referredBy: { id: { eq: "${id}" } } }) { totalCount } }`)).toBe(0);
      expect(await total(`{ orders(filter: { customer: { id: { eq: "${id}" } } }) { totalCount } }`)).toBe(0);
    }
    for (const { id } of hidden('Order').slice(0, 40)) {
      expect(await total(`{ payments(filter: { order: { id: { eq: "${id}" } } }) { totalCount } }`)).toBe(0);
      expect(
        await total(
          `{ products(filter: { orderLines: { some: { order: { id: { eq: "${id}" } } } } }) { totalCount } }`,
        ),
      ).toBe(0);
    }
  });

  test('a hidden row answers like one that does not exist', async () => {
    for (const { id } of hidden('Customer')) {
      const known = await ask(trial, rep(), { text: `{ customer(id: "${id}") { id orders { totalCount } } }` });
      const missing = await ask(trial, rep(), {
        text: '{ customer(id: "00000000-0000-7000-8000-000000000000") { id orders { totalCount } } }',
      });

      expect(known).toEqual(missing);
    }
  });

  test('a relation to a hidden row costs what none costs', async () => {
    const mine = new VisibleRows(rep().actor, trial.rows).of('Customer') ?? new Map<string, Row>();
    const seen = [...mine.values()];
    const without = seen.find(({ referredBy }) => referredBy === null);
    const withHidden = seen.find(({ referredBy }) => referredBy !== null && !mine.has(String(referredBy)));
    const asked = ({ id }: Row) =>
      ask(trial, rep(), { text: `{ customer(id: "${id}") { referredBy { referredBy { id } } } }` });

    expect(await asked(withHidden as Row)).toEqual(await asked(without as Row));
  });

  test('not by its place in an order: where the related row is hidden, the row stands with those that have none', async () => {
    const { data } = await ask(trial, rep(), {
      text: '{ customers(first: 100, sort: [{ by: REFERRED_BY_CODE }]) { nodes { id referredBy { code } } } }',
    });
    const { nodes } = (data as Record<string, unknown>)['customers'] as {
      nodes: { id: string; referredBy: { code: string } | null }[];
    };
    const named = new Set(
      (trial.rows.get('Customer') ?? []).filter(({ referredBy }) => referredBy !== null).map(({ id }) => id),
    );
    const begin = nodes.findIndex(({ referredBy }) => referredBy === null);
    const without = nodes.slice(begin);

    expect(without.every(({ referredBy }) => referredBy === null)).toBe(true);
    expect(without.filter(({ id }) => named.has(id)).length).toBeGreaterThan(0);
    expect(without.map(({ id }) => id)).toEqual(without.map(({ id }) => id).toSorted());
  });

  test('totals count what is visible', async () => {
    for (const [field, entity] of [
      ['customers', 'Customer'],
      ['orders', 'Order'],
      ['visits', 'Visit'],
      ['payments', 'Payment'],
    ] as const) {
      const visible = new VisibleRows(rep().actor, trial.rows).of(entity)?.size ?? 0;

      expect(await total(`{ ${field} { totalCount } }`)).toBe(visible);
    }
  });
});
