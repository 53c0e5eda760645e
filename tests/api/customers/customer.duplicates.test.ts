import { randomInt } from 'node:crypto';

import { expect, test } from 'vitest';

import { workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, aRegion, unique } from '../../support/cast.ts';

const DUPLICATES = `query D($input: DuplicateQuestionInput!) { customerDuplicates(input: $input) {
  matchedBy maskedName maskedOwnerName isDeleted customer { id name } } }`;

const aPhone = (): string => `139${randomInt(10_000_000, 99_999_999)}`;

async function cast() {
  const api = await workerApi();
  const [rep, other, region] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'REP'), aRegion(api)]);
  return { api, rep, other, regionId: region.id };
}

test('rules 6.5: across owners a duplicate shows only that it exists, masked', async () => {
  const { api, rep, other } = await cast();
  const [phone, name] = [aPhone(), unique('Plum Blossom')];
  const known = await aCustomer(api, rep.client, { name, phone });
  const ask = async (client: typeof rep.client, input: object) =>
    (await client.run(DUPLICATES, { input }).data())['customerDuplicates'];

  const masked = { matchedBy: ['PHONE'], maskedName: 'P**', maskedOwnerName: 'E**', isDeleted: false };
  expect(await ask(other.client, { phone: `+86 ${phone}` })).toEqual([{ ...masked, customer: null }]);
  expect(await ask(rep.client, { phone })).toEqual([{ ...masked, customer: { id: known.id, name } }]);
  expect(await ask(rep.client, { phone, exceptId: known.id })).toEqual([]);
});

test('rules 6.5: names are compared without spaces, capitals and punctuation, tax numbers without hyphens', async () => {
  const { api, rep } = await cast();
  const name = unique('Green Bamboo');
  const taxNumber = `9131${randomInt(1_000_000_000, 9_999_999_999)}`;
  await aCustomer(api, rep.client, { name, taxNumber });
  const found = async (input: object): Promise<string[][]> =>
    (await rep.client.run(DUPLICATES, { input }).data())['customerDuplicates'].map(
      ({ matchedBy }: { matchedBy: string[] }) => matchedBy,
    );

  expect(await found({ name: ` ${name.toUpperCase().replaceAll('-', ' ')}（` })).toEqual([['NAME']]);
  expect(await found({ taxNumber: `${taxNumber.slice(0, 4)}-${taxNumber.slice(4)}` })).toEqual([['TAX_NUMBER']]);
  expect(await found({ name, taxNumber })).toEqual([['NAME', 'TAX_NUMBER']]);
  expect(await found({})).toEqual([]);
});

test('rules 6.5: a lookalike is opened only by who says that it is another one', async () => {
  const { api, rep, other, regionId } = await cast();
  const phone = aPhone();
  await aCustomer(api, rep.client, { phone });
  const input = { name: unique('Lookalike'), nature: 'COMPANY', regionId, phone };

  expect(await other.client.act('customerCreate', input).refused('CUSTOMER_DUPLICATE_FOUND')).toEqual([
    'input',
    'phone',
  ]);
  await other.client.act('customerCreate', { ...input, isKnownDistinct: true }, 'customer { id }').data();
});

test('who opens no customers asks for no duplicates', async () => {
  const { api } = await cast();
  const finance = await aPerson(api, 'FINANCE');

  await finance.client.run(DUPLICATES, { input: { phone: '13800001111' } }).failed('FORBIDDEN');
  await api.nobody.run(DUPLICATES, { input: {} }).failed('UNAUTHENTICATED');
});
