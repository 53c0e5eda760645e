import { randomInt } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, aRegion, unique } from '../../support/cast.ts';
import { importText } from '../transfer/import-here.ts';

let api: TestApi;
let manager: Client;
let region: { readonly id: string; readonly code: string };
/** In filing order; as text the greater serials would stand before the smaller ones of five digits. */
let filed: string[];

beforeAll(async () => {
  api = await workerApi();
  manager = (await aPerson(api, 'SALES_MANAGER')).client;
  region = await aRegion(api);
  const [small, large] = [randomInt(50_000, 99_000), randomInt(100_000, 400_000)];
  const code = (grade: string, serial: number): string => `${region.code}-${grade}-${serial}`;
  filed = [code('AO', large + 7), code('BO', small), code('BO', small + 1), code('BO', large), code('BO', large * 10)];
  const rows = filed.toReversed().map((one) => `${one},${unique('Firm')}`);
  await importText(api, { sheet: 'customers', text: ['code,name', ...rows].join('\n') });
});

interface Page {
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** All pages of the list, two customers each. */
async function paged(sort: string, list: (page: Record<string, never>) => Page): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const data = await manager
      .run(
        `query Q($region: ID!, $after: String) {
          customers(first: 2, after: $after, filter: { region: { id: { eq: $region } } } ${sort}) {
            nodes { code } pageInfo { endCursor hasNextPage } } }`,
        { region: region.id, after },
      )
      .data();
    const { nodes, pageInfo } = list(data as never);
    codes.push(...nodes.map(({ code }) => code));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return codes;
}

const customers = (data: Record<string, never>): Page => data['customers'] as unknown as Page;

test('rules 4: lists stand in filing order, region, grade, gender and serial as a number, page by page', async () => {
  expect(await paged('', customers)).toEqual(filed);
  expect(await paged(', sort: [{ by: CODE }]', customers)).toEqual(filed);
  expect(await paged(', sort: [{ by: CODE, direction: DESC }]', customers)).toEqual(filed.toReversed());
});

test('rules 4: lists below a row stand so too', async () => {
  const { region: below } = await manager
    .run('query R($id: ID!) { region(id: $id) { customers { nodes { code } } } }', region)
    .data();
  expect(below.customers.nodes.map(({ code }: { code: string }) => code)).toEqual(filed);
});
