import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ownApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';
import { aDocument, upload } from './upload.ts';

async function keysOf(files: { list(): AsyncIterable<{ key: string }> }): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of files.list()) keys.push(key);
  return keys;
}

test('contents that no file names go the night after, all others stay', async () => {
  const api = await ownApi();
  const { files } = api.server;
  const rep = await aPerson(api, 'REP');
  const { id: ownerId } = await aDocument(api, rep);
  const kept = String((await upload(rep.client, { ownerId, fileName: 'kept.pdf' })).id);
  const removed = String((await upload(rep.client, { ownerId, fileName: 'removed.pdf' })).id);
  await rep.client.act('attachmentRemove', { id: removed, version: 1, reason: 'the wrong page' }).data();
  const left = join(files.incoming, 'left-over');
  await writeFile(left, 'half');
  await utimes(left, 0, 0);
  await api.runJob('files.cleanUp');
  expect((await keysOf(files)).toSorted()).toEqual([kept, removed].toSorted());

  // The clock of the disk is today's, the tests' one stands still.
  api.clock.set(new Date(Date.now() + 25 * 60 * 60 * 1000).toISOString());
  await api.runJob('files.cleanUp');

  expect(await keysOf(files)).toEqual([kept]);
  await expect(writeFile(left, '', { flag: 'r+' })).rejects.toThrow('ENOENT');
  await api.stop();
});
