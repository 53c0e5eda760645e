import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { there } from '../../support/asking.ts';
import { aCustomer, anEmployee, aPerson, aRegion, type Person } from '../../support/cast.ts';
import { upload } from '../files/upload.ts';
import { anItem, ITEM, paired, type TestItem } from './filing.ts';

let api: TestApi;
let rep: Person;
let archivist: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, archivist] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'ARCHIVIST')]);
  return () => api.stop();
});

const VOLUME = 'archiveVolume { id version state closedAt lastSeq }';
/** Each test binds a year of its own: what is bound takes nothing more, from nobody. */
let year = 2025;
const someDayBefore = (): string => `${(year -= 1)}-06-01`;

async function closed({ volume: { id } }: Pick<TestItem, 'volume'>) {
  const { archiveVolume } = await archivist.client
    .run('query One($id: ID!) { archiveVolume(id: $id) { id version } }', { id })
    .data();
  return archivist.client.act('archiveVolumeClose', { ...archiveVolume, shelf: 'Shelf 7' }, VOLUME);
}

async function directory(volumeId: string | null) {
  const { archiveDirectory } = await archivist.client
    .run('query Cover($id: ID) { archiveDirectory(volumeId: $id) { regionCode grade customers firstCode lastCode } }', {
      id: volumeId,
    })
    .data();
  return archiveDirectory;
}

describe('archiveVolumeClose', () => {
  test('rules 6.6: a year that is over is bound, once, and is read-only afterwards', async () => {
    const happenedOn = someDayBefore();
    const { id: repId } = await anEmployee(api);
    const item = await anItem(archivist, { repId, happenedOn });

    const { archiveVolumeClose } = await (await closed(item)).data();

    expect(archiveVolumeClose.archiveVolume).toMatchObject({ state: 'CLOSED', lastSeq: 1 });
    await (await closed(item)).refused('VOLUME_CLOSED');
    const { id, version } = item;
    await archivist.client.act('archiveItemEdit', { id, version, title: 'Other' }).refused('VOLUME_CLOSED');
    await archivist.client.act('archiveItemPair', { id, version, eLocation: 'x' }).refused('VOLUME_CLOSED');
    expect(
      await upload(archivist.client, { ownerType: 'ArchiveItem', ownerId: id, fileName: 'late.pdf' }),
    ).toMatchObject({
      status: 403,
    });
  });

  test('rules 6.6: this year is not over', async () => {
    await (
      await closed(await anItem(archivist, { repId: (await anEmployee(api)).id }))
    ).refused('VOLUME_YEAR_NOT_OVER');
  });

  test('rules 6.8: first the one-sided items are put right', async () => {
    const happenedOn = someDayBefore();
    const { id: repId } = await anEmployee(api);
    const item = await anItem(archivist, { repId, happenedOn, hasLegalForce: true, eLocation: 'share/a' });
    await (await closed(item)).refused('VOLUME_NOT_TIDY');

    await paired(archivist, item, { paperNo: 'P-2025-1', paperLocation: 'Box 1', isPaperMarked: true });

    await (await closed(item)).data();
  });

  test('rules 6.6: what comes late goes to the next volume, with a cross-note', async () => {
    const happenedOn = someDayBefore();
    const { id: repId } = await anEmployee(api);
    const first = await anItem(archivist, { repId, happenedOn });
    await (await closed(first)).data();

    const late = await anItem(archivist, { repId, happenedOn });

    expect(late.volume.state).toBe('OPEN');
    expect(late.volume.year).toBeGreaterThan(first.volume.year);
    expect(late.number.slice(0, 7)).toBe(`${late.volume.year}-4-`);
    const { archiveItem } = await archivist.client
      .run('query One($id: ID!) { archiveItem(id: $id) { happenedOn lateFor { id } } }', { id: late.id })
      .data();
    expect(archiveItem).toEqual({ happenedOn, lateFor: { id: first.volume.id } });
  });

  test('rules 4, 6.6: the directory is written when the volume is bound, and stays as it was', async () => {
    const happenedOn = someDayBefore();
    const region = await aRegion(api);
    const customers = await Promise.all([1, 2, 3].map(() => aCustomer(api, rep.client, { regionId: region.id })));
    const person = await aCustomer(api, rep.client, { regionId: region.id, nature: 'PERSON', gender: 'F' });
    const items: TestItem[] = [];
    for (const { id } of [...customers, person]) items.push(await anItem(archivist, { customerId: id, happenedOn }));
    const firstItem = there(items[0]);
    const volumeId = firstItem.volume.id;
    const cover = [
      {
        regionCode: region.code,
        grade: 'N',
        customers: 4,
        // Women before organisations, whatever their serials.
        firstCode: person.code,
        lastCode: customers
          .map(({ code }) => code)
          .toSorted()
          .at(-1),
      },
    ];
    expect(await directory(volumeId)).toEqual(cover);
    await (await closed(firstItem)).data();

    const manager = await aPerson(api, 'SALES_MANAGER');
    const { region: now } = await manager.client
      .run('query R($id: ID!) { region(id: $id) { version } }', { id: region.id })
      .data();
    const recoding = { id: region.id, version: now.version, code: 'ZZQ', reason: 'the map was redrawn' };
    await manager.client.act('regionRecode', recoding).data();
    await api.runJobs();

    expect(await directory(volumeId)).toEqual(cover);
    expect((await directory(null)).find((one: { regionCode: string }) => one.regionCode === 'ZZQ')).toMatchObject({
      customers: 4,
    });
  });

  test('rights: who files does not bind unless he may, and a rep sees his own volumes alone', async () => {
    const happenedOn = someDayBefore();
    const { id: repId } = await anEmployee(api);
    const { volume } = await anItem(archivist, { repId, happenedOn });

    await rep.client.act('archiveVolumeClose', { id: volume.id, version: 1 }).failed('FORBIDDEN');
    const { archiveVolume } = await rep.client
      .run('query One($id: ID!) { archiveVolume(id: $id) { id } }', { id: volume.id })
      .data();
    expect(archiveVolume).toBeNull();
    await rep.client
      .run('query C($id: ID) { archiveDirectory(volumeId: $id) { grade } }', { id: volume.id })
      .failed('NOT_FOUND');
    await api.nobody
      .act('archiveVolumeClose', { id: volume.id, version: 1 }, ITEM.slice(0, 0))
      .failed('UNAUTHENTICATED');
  });
});
