import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { fileDatabase } from '../support/database.ts';
import { aFolder, aPort, ArchiveProcess } from '../support/process.ts';

/** One sentence and nothing else: no stack, no second line. */
async function sentenceOf(settings: Readonly<Record<string, string>>): Promise<string> {
  const { code, output } = await new ArchiveProcess({ LOG_LEVEL: 'silent', ...settings }).ended;
  expect(code).toBe(1);
  return output.trim();
}

async function freePort(): Promise<string> {
  const port = await aPort();
  await port.release();
  return port.number;
}

test('a taken port is said', async () => {
  const port = await aPort();

  expect(await sentenceOf({ PORT: port.number })).toBe(
    `Port ${port.number} is taken: stop what listens there or set PORT to another one.`,
  );
  await port.release();
});

test('every malformed setting is named', async () => {
  expect(await sentenceOf({ PORT: 'four thousand', DATABASE_URL: 'db' })).toBe(
    'PORT is not usable: give a whole number from 1 to 65535.\n' +
      'DATABASE_URL is not usable: give an address such as postgres://user:password@host:5432/database.',
  );
});

test('a database that does not listen is said', async () => {
  const port = await freePort();
  const settings = { PORT: await freePort(), DATABASE_URL: `postgres://archive:secret@127.0.0.1:${port}/archive` };

  expect(await sentenceOf(settings)).toBe(
    `The database at 127.0.0.1:${port}/archive is not reachable: nothing listens there. Start it or correct the setting. (DATABASE_URL)`,
  );
});

test('a wrong password is said, without repeating it', async () => {
  const url = new URL((await fileDatabase()).url);
  url.password = 'hunter2';
  const said = await sentenceOf({ PORT: await freePort(), DATABASE_URL: url.href });

  expect(said).toBe(
    `The database at ${url.host}${url.pathname} refuses the password: correct user and password in the setting. (DATABASE_URL)`,
  );
});

test('a missing database is said', async () => {
  const url = new URL((await fileDatabase()).url);
  url.pathname = '/nowhere';

  expect(await sentenceOf({ PORT: await freePort(), DATABASE_URL: url.href })).toBe(
    `The database at ${url.host}/nowhere does not exist: create it or correct the setting. (DATABASE_URL)`,
  );
});

test('a data folder that cannot be written is said', async () => {
  const folder = await aFolder();
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  await chmod(folder.path, 0o755);

  expect(await sentenceOf({ PORT: await freePort(), DATA_DIR: join(file, 'data') })).toMatch(
    /^The data folder \S+ cannot be written \(ENOTDIR\): mend its rights or set DATA_DIR\.$/,
  );
  await folder.remove();
});
