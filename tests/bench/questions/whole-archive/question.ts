import { reading } from '../../support/reading.ts';

const SOME_CUSTOMERS = 'select id from customers order by md5(id::text) limit 400';

/**
 * Without what a reading of is logged (promises D1): phone numbers and the personal fields of contacts. No peer keeps such a
 * log, nor has the masked forms.
 */
export const wholeArchive = reading({
  key: 'Q2',
  title: "one customer's whole archive",
  folder: 'whole-archive',
  asker: 'person',
  async parameters({ database }) {
    const { rows } = await database.query<{ id: string }>(SOME_CUSTOMERS);
    return rows.map(({ id }) => ({ variables: { id }, values: [id] }));
  },
});
