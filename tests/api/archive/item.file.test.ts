import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, anEmployee, aPerson, type Person, unique } from '../../support/cast.ts';
import { categoryId } from '../files/upload.ts';
import { anItem, ITEM, paired } from './filing.ts';

let api: TestApi;
let rep: Person;
let archivist: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, archivist] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'ARCHIVIST')]);
});

describe('archiveItemFile', () => {
  test('rules 6.6: items of a rep are numbered one after the other within year and category', async () => {
    const { id: repId } = await anEmployee(api);
    const [first, second] = [await anItem(archivist, { repId }), await anItem(archivist, { repId })];
    const other = await anItem(archivist, { repId, categoryId: await categoryId(archivist.client, 5) });

    expect(first.number).toMatch(/^2026-4-[^-]+.*-0001$/);
    expect(second.number).toBe(first.number.replace(/0001$/, '0002'));
    expect(other.number).toMatch(/^2026-5-.*-0001$/);
  });

  test('rules 6.6: many at once get numbers without a gap and none twice', async () => {
    const { id: repId } = await anEmployee(api);

    const items = await Promise.all(Array.from({ length: 8 }, () => anItem(archivist, { repId })));

    const seqs = items.map(({ number }) => Number(number.slice(-4))).toSorted((a, b) => a - b);
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(items.map(({ volume }) => volume.id)).size).toBe(1);
  });

  test('rules 6.6: what is about a customer lies in the section of his rep, what is about nobody in that of the house', async () => {
    const customer = await aCustomer(api, rep.client);
    const ofCustomer = await anItem(archivist, { customerId: customer.id });
    const ofHouse = await anItem(archivist);

    const { archiveItem } = await archivist.client
      .run('query One($id: ID!) { archiveItem(id: $id) { volume { rep { id } } customerCode } }', { id: ofCustomer.id })
      .data();
    expect(archiveItem).toEqual({ volume: { rep: { id: rep.employeeId } }, customerCode: customer.code });
    expect(ofHouse.number).toMatch(/^2026-4-HQ-\d{4}$/);
  });

  test('refused with what is wrong', async () => {
    const ok = { categoryId: await categoryId(archivist.client, 4), title: 'x', happenedOn: '2026-11-01' };

    await archivist.client.act('archiveItemFile', { ...ok, title: ' ' }).refused('TEXT_REQUIRED');
    await archivist.client.act('archiveItemFile', { ...ok, happenedOn: '2027-05-01' }).refused('ITEM_IN_FUTURE');
    await archivist.client.act('archiveItemFile', { ...ok, categoryId: ok.title }).refused('ROW_UNKNOWN');
    await archivist.client.act('archiveItemFile', { ...ok, paperLocation: 'A1' }).refused('ITEM_PAPER_NUMBER_MISSING');
    await rep.client.act('archiveItemFile', ok).failed('FORBIDDEN');
    await api.nobody.act('archiveItemFile', ok).failed('UNAUTHENTICATED');
  });

  test('rules 6.5, 6.6: reps see what is about their customers and what lies in their section', async () => {
    const otherRep = await aPerson(api, 'REP');
    const customer = await aCustomer(api, rep.client);
    const items = [
      await anItem(archivist, { customerId: customer.id }),
      await anItem(archivist, { repId: rep.employeeId }),
      await anItem(archivist, { repId: otherRep.employeeId }),
    ];
    const ids = items.map(({ id }) => id);
    const seen = async ({ client }: Person) =>
      (
        await client
          .run('query In($ids: [ID!]!) { archiveItems(filter: { id: { in: $ids } }) { nodes { id } } }', { ids })
          .data()
      )['archiveItems'].nodes.map(({ id }: { id: string }) => ids.indexOf(id));

    expect((await seen(rep)).toSorted()).toEqual([0, 1]);
    expect(await seen(otherRep)).toEqual([2]);
    expect((await seen(archivist)).toSorted()).toEqual([0, 1, 2]);
  });
});

describe('the two sets', () => {
  test('rules 6.8: legal force without paper is flagged; the pair is whole when both sides name each other', async () => {
    const item = await anItem(archivist, { hasLegalForce: true, eLocation: 'share/contracts' });
    expect(item.pairState).toBe('PAPER_MISSING');

    const oneSided = await paired(archivist, item, { paperNo: unique('P'), paperLocation: 'Cabinet 3' });
    expect(oneSided.pairState).toBe('ONE_SIDED');
    const whole = await paired(archivist, oneSided, { isPaperMarked: true });
    expect(whole.pairState).toBe('PAIRED');

    const moved = await paired(archivist, whole, { eLocation: 'share/elsewhere' });
    expect(moved.pairState).toBe('ONE_SIDED');
  });

  test('rules 6.8: each side says where the other is', async () => {
    const paperNo = unique('P');
    const item = await anItem(archivist, { eLocation: 'share/a', paperNo, paperLocation: 'Box 1' });

    const { archiveItem } = await archivist.client
      .run('query One($id: ID!) { archiveItem(id: $id) { electronicRemark paperRemark } }', { id: item.id })
      .data();

    expect(archiveItem).toEqual({ electronicRemark: `${paperNo} @ Box 1`, paperRemark: `E-${item.number} @ share/a` });
  });

  test('rules 6.8: one number is on one paper', async () => {
    const paperNo = unique('P');
    await anItem(archivist, { paperNo });
    const { id, version } = await anItem(archivist);

    await archivist.client.act('archiveItemPair', { id, version, paperNo }, ITEM).refused('VALUE_TAKEN');
  });
});
