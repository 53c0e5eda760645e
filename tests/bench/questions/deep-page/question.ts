import type { World } from '../../support/question.ts';
import { reading } from '../../support/reading.ts';

/** The customer before a page in the last tenth of each region's list, ten of them a region. */
const BEFORE = `
  select region_id, code, place from (
    select region_id, code, row_number() over last_first as from_end, row_number() over first_last as place,
      count(*) over (partition by region_id) as size
    from customers
    window first_last as (partition by region_id order by code), last_first as (partition by region_id order by code desc)
  ) numbered
  where size >= 300 and from_end > 20 and from_end % (size / 100) = 0 and from_end < 20 + size / 10
  order by region_id, place`;

interface Place {
  readonly region_id: string;
  readonly code: string;
  readonly place: string;
}

interface Page {
  readonly customers: { readonly pageInfo: { readonly endCursor: string } };
}

const PRODUCT_CURSOR = `query ($code: String!) {
  customers(filter: { code: { eq: $code } }, sort: [{ by: CODE }], first: 1) { pageInfo { endCursor } }
}`;

const POSTGRAPHILE_CURSOR = `query ($code: String!) {
  customers: allCustomers(condition: { code: $code }, orderBy: [CODE_ASC], first: 1) { pageInfo { endCursor } }
}`;

async function cursor(world: World, system: 'product' | 'postgraphile', code: string): Promise<string> {
  const query = system === 'product' ? PRODUCT_CURSOR : POSTGRAPHILE_CURSOR;
  const headers = { 'content-type': 'application/json', ...(system === 'product' ? world.office[0]?.person : {}) };
  const answer = await world.system(system).ask(JSON.stringify({ query, variables: { code } }), headers);
  return (answer as unknown as Page).customers.pageInfo.endCursor;
}

/** A cursor holds what the list is sorted by, so that of the customer before the page may come from any list in that order. */
export const deepPage = reading({
  key: 'Q6',
  title: 'Q1 on a page in the last tenth of the region',
  folder: 'deep-page',
  asker: 'person',
  async parameters(world) {
    const { rows } = await world.database.query<Place>(BEFORE);
    return Promise.all(
      rows.map(async ({ region_id: region, code }) => ({
        variables: { region, after: code },
        own: {
          product: { region, after: await cursor(world, 'product', code) },
          postgraphile: { region, after: await cursor(world, 'postgraphile', code) },
        },
        values: [region, code],
      })),
    );
  },
});

/** The same page found by its number, which PostGraphile can and the product cannot: it has cursors only. */
export const numberedPage = reading({
  key: 'Q6-offset',
  title: 'Q6 with the offset of the page for PostGraphile',
  folder: 'numbered-page',
  asker: 'person',
  systems: ['product', 'postgraphile'],
  async parameters(world) {
    const { rows } = await world.database.query<Place>(BEFORE);
    return Promise.all(
      rows.map(async ({ region_id: region, code, place }) => ({
        variables: { region, offset: Number(place) },
        own: { product: { region, after: await cursor(world, 'product', code) } },
        values: [region, code],
      })),
    );
  },
});
