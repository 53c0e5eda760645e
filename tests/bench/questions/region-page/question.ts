import { reading } from '../../support/reading.ts';

/** Regions with at least a page of customers. */
export const REGIONS = 'select region_id from customers group by region_id having count(*) >= $1 order by region_id';

export const regionPage = reading({
  key: 'Q1',
  title: '20 customers of a region with 10 visits and 10 orders with lines and payments',
  folder: 'region-page',
  asker: 'person',
  async parameters({ database }) {
    const { rows } = await database.query<{ region_id: string }>(REGIONS, [20]);
    return rows.map(({ region_id: region }) => ({ variables: { region }, values: [region] }));
  },
});
