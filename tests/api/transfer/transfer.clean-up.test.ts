import { expect, test } from 'vitest';

import { ownApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';
import { read, sent } from './import-steps.ts';

test('files that were brought in, and those that were sent and never read, are kept as long as the setting says', async () => {
  const api = await ownApi();
  const manager = await aPerson(api, 'SALES_MANAGER');
  const body = 'externalKey,name\r\na,b\r\n';
  const readOne = await read(manager.client, { body });
  const unread = await sent(manager.client, { body });
  const calledOff = await sent(manager.client, { body });
  await manager.client.act('importRunCancel', { id: calledOff.id, version: calledOff.version }).data();
  const files = async (): Promise<number> =>
    (await manager.client.run('{ attachments { totalCount } }').data())['attachments'].totalCount;
  await api.runJob('transfer.cleanUp');
  expect(await files()).toBe(3);

  api.clock.forward({ days: 400 });
  const later = await manager.signIn();
  await api.runJob('transfer.cleanUp');

  const { attachments, importRuns } = await later
    .run('{ attachments { totalCount } importRuns { nodes { id state file { id } } } }')
    .data();
  expect(attachments.totalCount).toBe(0);
  expect(importRuns.nodes).toHaveLength(3);
  expect(importRuns.nodes).toEqual(
    expect.arrayContaining(
      [readOne, unread, calledOff].map(({ id }: { id: string }) => ({ id, state: 'CANCELLED', file: null })),
    ),
  );
  await api.stop();
});
