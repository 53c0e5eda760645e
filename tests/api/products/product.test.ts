import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person, type TestRow, unique } from '../../support/cast.ts';

let api: TestApi;
let manager: Person;
let rep: Person;

beforeAll(async () => {
  api = await workerApi();
  [manager, rep] = await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'REP')]);
});

async function aCategory(name = unique('Mooncakes')): Promise<TestRow> {
  const data = await manager.client.act('productCategoryCreate', { name }, 'productCategory { id version }').data();
  return data['productCategoryCreate'].productCategory;
}

async function aProduct(values: object = {}): Promise<TestRow> {
  const input = { number: unique('P'), name: '鲜肉月饼', listPrice: '12.50', ...values };
  const data = await manager.client.act('productCreate', input, 'product { id version }').data();
  return data['productCreate'].product;
}

const SEEN = `query One($id: ID!) { product(id: $id) { name listPrice currency isActive category { id } version } }`;

describe('products', () => {
  test('are added and changed by the manager and read by everybody', async () => {
    const category = await aCategory();
    const product = await aProduct({ categoryId: category.id });
    await manager.client.act('productEdit', { ...product, listPrice: '13', isActive: false }).data();

    expect((await rep.client.run(SEEN, product).data())['product']).toEqual({
      name: '鲜肉月饼',
      listPrice: '13.00',
      currency: 'CNY',
      isActive: false,
      category: { id: category.id },
      version: product.version + 1,
    });
  });

  test('have a number of their own, also when added at the same moment', async () => {
    const input = { number: unique('P'), name: '双酿团', listPrice: '8' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => manager.client.act('productCreate', input, 'product { id }').answer()),
    );
    expect(answers.filter(({ data }) => data?.['productCreate'].product !== null)).toHaveLength(1);

    await manager.client.act('productCreate', input).refused('VALUE_TAKEN');
  });

  test('refuse impossible values, each at its field', async () => {
    const input = { number: ' ', name: 'x'.repeat(201), listPrice: '-1', currency: 'RMB', generation: 0 };
    const { data } = await manager.client.act('productCreate', input).answer();
    const paths = data?.['productCreate'].userErrors.map((one: { path: string[] }) => one.path[1]);
    expect(paths.toSorted()).toEqual(['currency', 'generation', 'listPrice', 'name', 'number']);

    const product = await aProduct();
    await manager.client.act('productEdit', { ...product, listPrice: null }).refused('VALUE_REQUIRED');
    await manager.client.act('productEdit', { ...product, categoryId: product.id }).refused('ROW_UNKNOWN');
  });

  test('are not changed with a stale version, without the right, or signed out', async () => {
    const product = await aProduct();
    const change = { ...product, name: 'x' };
    await manager.client.act('productEdit', { ...change, version: product.version + 1 }).failed('STALE_VERSION');
    await rep.client.act('productEdit', change).failed('FORBIDDEN');
    await rep.client.act('productCreate', { number: unique('P'), name: 'x', listPrice: '1' }).failed('FORBIDDEN');
    await api.nobody.act('productEdit', change).failed('UNAUTHENTICATED');
    await api.nobody.run('{ products { totalCount } }').failed('UNAUTHENTICATED');
  });
});

describe('groups of products', () => {
  test('have a name of their own and list their products by number', async () => {
    const name = unique('Gift boxes');
    const category = await aCategory(name);
    await manager.client.act('productCategoryCreate', { name }).refused('VALUE_TAKEN');
    const [second, first] = [
      await aProduct({ categoryId: category.id, number: unique('Z') }),
      await aProduct({ categoryId: category.id, number: unique('A') }),
    ];

    const asked = `query One($id: ID!) { productCategory(id: $id) { products { nodes { id } } } }`;
    const { productCategory } = await rep.client.run(asked, category).data();
    expect(productCategory.products.nodes).toEqual([{ id: first.id }, { id: second.id }]);
  });

  test('are changed by the manager, not with a stale version, not by others', async () => {
    const category = await aCategory();
    const change = { ...category, description: '节令' };
    await rep.client.act('productCategoryEdit', change).failed('FORBIDDEN');
    await rep.client.act('productCategoryCreate', { name: unique('x') }).failed('FORBIDDEN');
    await manager.client
      .act('productCategoryEdit', { ...change, version: category.version + 1 })
      .failed('STALE_VERSION');
    await manager.client.act('productCategoryEdit', change).data();
    await manager.client
      .act('productCategoryEdit', { ...change, version: category.version + 1, name: '' })
      .refused('TEXT_REQUIRED');
  });
});
