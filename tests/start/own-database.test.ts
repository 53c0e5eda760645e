import { expect, test } from 'vitest';

import { cloneDatabase } from '../support/database.ts';
import { aPort, ArchiveProcess } from '../support/process.ts';

test('on a database of its own the archive seeds nothing and invites the first administrator', async () => {
  const { url, migrationUrl } = await cloneDatabase(`own_${process.pid}`);
  const port = await aPort();
  await port.release();
  const archive = new ArchiveProcess({
    PORT: port.number,
    DATABASE_URL: url,
    DATABASE_MIGRATION_URL: migrationUrl,
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://archive.example.com',
  });

  await archive.says('Stop: Ctrl-C');
  const page = await fetch(`http://127.0.0.1:${port.number}/healthz`);

  expect(archive.output).toMatch(/once:\n {2}https:\/\/archive\.example\.com\/welcome#\S{20,}\n/);
  expect(archive.output).not.toContain('Demo accounts');
  expect(page.headers.get('strict-transport-security')).toContain('max-age');
  expect((await archive.stop()).code).toBe(0);
});
