import { reading } from '../../support/reading.ts';
import { REGIONS } from '../region-page/question.ts';

/** As a BI job asks: a person's pages end at 100. Tokens read no names of customers and people, and no memos. */
export const wideArchive = reading({
  key: 'Q5',
  title: '200 customers of a region with 20 visits and 20 orders with lines, by API token',
  folder: 'wide-archive',
  asker: 'token',
  async parameters({ database }) {
    const { rows } = await database.query<{ region_id: string }>(REGIONS, [200]);
    return rows.map(({ region_id: region }) => ({ variables: { region }, values: [region] }));
  },
});
