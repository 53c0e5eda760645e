import { demoAccounts, openTestArchive, welcome } from '@living-archive/api/testing';

import type { TestDatabase } from './database.ts';

/** Makes the demo company in a database, as the first start does; the answer is how its administrator signs in. */
export async function fillWithDemo(
  { url }: Pick<TestDatabase, 'url'>,
  now: () => Date,
): Promise<(typeof demoAccounts)[number]> {
  const archive = await openTestArchive(url);
  await welcome({ archive, clock: { now, zone: 'Asia/Shanghai' }, wantsDemo: true });
  await archive.stop();
  const admin = demoAccounts.find(({ loginName }) => loginName === 'admin');
  if (!admin) throw new Error('The demo company has no administrator.');
  return admin;
}
