import { randomUUID } from 'node:crypto';

import type { GraphQLInputObjectType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Asker } from './askers.ts';
import { Dice } from './dice.ts';
import { type AnyField, declaredOf, type EntityStory } from './model.ts';
import { Permitted } from './permitted.ts';
import { RandomFilter } from './random-filter.ts';
import type { Row } from './rows.ts';
import { SEED } from './seed.ts';
import { childRows, type Filter, matches, sorted, type World } from './slow-list.ts';
import { ask, NOW, openTrial, type Trial } from './trial.ts';
import { VisibleRows } from './visible-rows.ts';

const WALKS = 200;

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('pages');
});
afterAll(() => trial.stop());

/** A list that can be walked: at the root, or below a row. */
interface List {
  readonly field: AnyField;
  readonly below: { readonly root: string; readonly entity: string; readonly row: Row } | null;
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

interface Walk {
  readonly asker: Asker;
  readonly list: List;
  readonly filter: Filter;
  readonly sort: readonly Record<string, unknown>[];
  readonly size: number;
  readonly betweenPages?: () => Promise<void>;
}

const MOST_PAGES = 400;

function question({ list: { field, below } }: Walk): string {
  const name = declaredOf(field)?.of?.().name ?? '';
  const page = `${field.name}(filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }`;
  const head = `query Walk($filter: ${name}Filter, $sort: [${name}Sort!], $first: Int, $after: String)`;
  return below ? `${head} { parent: ${below.root}(id: "${below.row.id}") { ${page} } }` : `${head} { ${page} }`;
}

async function walked(walk: Walk): Promise<{ ids: string[]; totals: Set<number> }> {
  const ids: string[] = [];
  const totals = new Set<number>();
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { filter, sort, size: first, list } = walk;
    const { data, error } = await ask(trial, walk.asker, {
      text: question(walk),
      variables: { filter, sort, first, after },
    });
    if (!data) throw new Error(`${error} for ${question(walk)} ${JSON.stringify({ filter, sort, after })}`);
    const { [list.field.name]: page } = (list.below ? data['parent'] : data) as Record<string, Page>;
    const { nodes, pageInfo, totalCount } = page as Page;
    ids.push(...nodes.map(({ id }) => id));
    totals.add(totalCount);
    if (!pageInfo.hasNextPage) return { ids, totals };
    if (nodes.length !== first)
      throw new Error(`A page that another follows has ${nodes.length} rows instead of ${first}.`);
    after = pageInfo.endCursor;
    await walk.betweenPages?.();
  }
  throw new Error('The walk does not end.');
}

function worldOf({ actor }: Asker): World {
  return { model: trial.model, rows: trial.rows, visible: new VisibleRows(actor, trial.rows), now: NOW };
}

function rootFields(kind: 'one' | 'page'): AnyField[] {
  return Object.values(trial.archive.schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => declaredOf(field)?.kind === kind,
  );
}

/** Lists that the asker may read: pages at the root, and pages below rows that he sees. */
function listsFor(world: World, permitted: Permitted): List[] {
  const roots = rootFields('page').filter((field) => permitted.isRootOpen(field) && field.name !== 'accessLogEntries');
  const below = rootFields('one').flatMap((root): List[] => {
    const entity = trial.model.get(declaredOf(root)?.of?.().name ?? '');
    if (!entity?.graphql || !permitted.isRootOpen(root)) return [];
    const pages = Object.values(entity.graphql.getFields()).filter(
      (field) => declaredOf(field)?.kind === 'hasPage' && permitted.isFieldOpen(entity, field.name),
    );
    const parents = [...(world.visible.of(entity.name)?.values() ?? [])].slice(0, 5);
    return pages.flatMap((field) =>
      parents.map((row) => ({ field, below: { root: root.name, entity: entity.name, row } })),
    );
  });
  return [...roots.map((field) => ({ field, below: null })), ...below];
}

function inputOf(name: string): GraphQLInputObjectType {
  return trial.archive.schema.getType(name) as GraphQLInputObjectType;
}

function wholeList(world: World, { list: { field, below }, filter, sort }: Walk): string[] {
  const { of, sort: standard = [] } = declaredOf(field) ?? {};
  const entity = of?.().name ?? '';
  const all = below
    ? childRows(world, below.entity, { name: field.name, row: below.row })
    : [...(world.visible.of(entity)?.values() ?? [])];
  const rows = all.filter((row) => matches(world, entity, { row, filter }));
  return sorted(world, entity, { rows, sort: sort as never, standard }).map(({ id }) => id);
}

function walkOf(seed: number): { walk: Walk; world: World } | null {
  const dice = new Dice(seed);
  const asker = dice.one(trial.askers);
  const world = worldOf(asker);
  const permitted = new Permitted({ actor: asker.actor, model: trial.model, visible: world.visible });
  const lists = listsFor(world, permitted);
  if (lists.length === 0) return null;
  const list = dice.one(lists);
  const entity = trial.model.get(declaredOf(list.field)?.of?.().name ?? '') as EntityStory;
  const source = { dice, model: trial.model, rows: trial.rows, permitted, takeForbidden: () => false };
  const filters = new RandomFilter(source);
  const filter = dice.chance(0.5) ? {} : filters.filter(entity, inputOf(`${entity.name}Filter`));
  const sort = filters.sort(entity, inputOf(`${entity.name}Sort`));
  return { walk: { asker, list, filter, sort, size: dice.one([1, 2, 3, 5, 7, 20]) }, world };
}

test(`pages walked to their end are the whole list, each row once (seed ${SEED})`, async () => {
  let rows = 0;
  for (let at = 0; at < WALKS; at += 1) {
    const made = walkOf(SEED + at);
    if (!made) continue;
    const { walk, world } = made;
    const wanted = wholeList(world, walk);
    const { ids, totals } = await walked(walk);
    rows += ids.length;

    const told = `SEED=${SEED + at} ${walk.asker.name}: ${question(walk)} ${JSON.stringify(walk.filter)} ${JSON.stringify(walk.sort)} by ${walk.size}`;
    expect(ids, told).toEqual(wanted);
    expect([...totals], told).toEqual([wanted.length]);
  }
  expect(rows).toBeGreaterThan(WALKS);
}, 120_000);

test.each([
  { by: 'DESCRIPTION', direction: 'ASC' },
  { by: 'DESCRIPTION', direction: 'DESC' },
  { by: 'NAME', direction: 'ASC' },
  { by: 'CREATED_AT', direction: 'DESC' },
])('rows that stay are read once, whatever comes and goes between the pages: $by $direction', async (step) => {
  const dice = new Dice(SEED);
  const client = new pg.Client(trial.database.migrationUrl);
  await client.connect();
  const add = async (name: string): Promise<void> => {
    const values = [
      randomUUID(),
      `${name} ${step.by} ${step.direction}`,
      dice.one([null, 'a', 'b', 'b', 'c', '']),
      dice.one(['2020-01-01', '2021-01-01']),
    ];
    await client.query(
      'insert into product_categories (id, name, description, created_at, updated_at, version) values ($1, $2, $3, $4, $4, 1)',
      values,
    );
  };
  for (let at = 0; at < 40; at += 1) await add(`stays ${at}`);
  for (let at = 0; at < 40; at += 1) await add(`goes ${at}`);
  let gone = 0;
  const betweenPages = async (): Promise<void> => {
    await client.query('delete from product_categories where name = $1', [`goes ${gone} ${step.by} ${step.direction}`]);
    await add(`comes ${gone}`);
    gone += 1;
  };
  const stayed = await client.query<{ id: string }>(
    "select id from product_categories where name like 'stays %' and name like $1",
    [`%${step.by} ${step.direction}`],
  );

  const list = { field: rootFields('page').find(({ name }) => name === 'productCategories') as AnyField, below: null };
  const asker = trial.askers.find(({ name }) => name === 'SALES_MANAGER') as Asker;
  const { ids } = await walked({ asker, list, filter: {}, sort: [step], size: 3, betweenPages });
  await client.end();

  expect(new Set(ids).size).toBe(ids.length);
  expect(stayed.rows.filter(({ id }) => !ids.includes(id))).toEqual([]);
});
