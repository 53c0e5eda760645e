import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, unique } from '../../support/cast.ts';
import { categoryId } from '../files/upload.ts';

let api: TestApi;
let rep: Person;
let archivist: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, archivist] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'ARCHIVIST')]);
  return () => api.stop();
});

const RECORD =
  'dailyRecord { id version isImportant moveDueOn isMoveOverdue item { number title volume { rep { id } } } }';
const usual = { kind: 'MINUTES', happenedOn: '2026-11-20' };

async function written(person: Person, values: object = {}) {
  const input = { ...usual, title: unique('Minutes'), ...values };
  return (await person.client.act('dailyRecordCreate', input, RECORD).data())['dailyRecordCreate'].dailyRecord;
}

describe('the daily archive', () => {
  test('rules 6.7: an important record is moved to a big category and stands there under a number', async () => {
    const customer = await aCustomer(api, rep.client);
    const { id, version } = await written(rep, { customerId: customer.id, isImportant: true });
    const input = { id, version, categoryId: await categoryId(archivist.client, 3) };

    const { dailyRecordMove } = await archivist.client.act('dailyRecordMove', input, RECORD).data();

    expect(dailyRecordMove.dailyRecord.item).toMatchObject({
      number: expect.stringMatching(/^2026-3-/),
      volume: { rep: { id: rep.employeeId } },
    });
    await archivist.client.act('dailyRecordMove', { ...input, version: version + 1 }).refused('DAILY_RECORD_MOVED');
    await rep.client.act('dailyRecordEdit', { id, version: version + 1, title: 'x' }).refused('DAILY_RECORD_MOVED');
  });

  test('rules 6.7: important and not moved within 7 days is flagged', async () => {
    const record = await written(rep, { isImportant: true });
    expect(record).toMatchObject({ moveDueOn: '2026-11-28', isMoveOverdue: false });

    api.clock.set('2026-11-29T01:00:00Z');
    const client = await archivist.signIn();
    const { dailyRecords } = await client
      .run(
        'query Late($today: Date!) { dailyRecords(filter: { moveDueOn: { lt: $today }, NOT: { item: { id: { isNull: false } } } }) { nodes { id isMoveOverdue } } }',
        { today: '2026-11-29' },
      )
      .data();
    api.clock.set('2026-11-21T04:00:00Z');

    expect(dailyRecords.nodes).toContainEqual({ id: record.id, isMoveOverdue: true });
  });

  test('rules 6.7: praise and complaints of casual customers come with the opinion on their handling', async () => {
    const input = { ...usual, kind: 'COMPLAINT', title: 'The lift is slow' };

    await rep.client.act('dailyRecordCreate', input).refused('DAILY_HANDLING_MISSING');
    await rep.client.act('dailyRecordCreate', { ...input, handling: 'Told the landlord' }).data();
  });

  test('who wrote it keeps it; others see what is about their customers', async () => {
    const otherRep = await aPerson(api, 'REP');
    const { id, version } = await written(rep);

    await otherRep.client.act('dailyRecordEdit', { id, version, title: 'x' }).failed('NOT_FOUND');
    await rep.client.act('dailyRecordMove', { id, version, categoryId: id }).failed('FORBIDDEN');
    const { dailyRecordEdit } = await rep.client
      .act('dailyRecordEdit', { id, version, isImportant: true }, RECORD)
      .data();
    expect(dailyRecordEdit.dailyRecord.isImportant).toBe(true);
    await api.nobody.act('dailyRecordEdit', { id, version }).failed('UNAUTHENTICATED');
  });
});
