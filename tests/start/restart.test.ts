import { chmod } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { aFolder, aPort, ArchiveProcess } from '../support/process.ts';

const OPEN = 'The archive is open at';

test(
  'the archive starts on an empty folder, survives being killed, and ends in order',
  { timeout: 180_000 },
  async () => {
    const folder = await aFolder();
    await chmod(folder.path, 0o755);
    const port = await aPort();
    await port.release();
    const settings = { PORT: port.number, DATA_DIR: folder.path };

    const first = new ArchiveProcess(settings);
    await first.says(OPEN);
    expect((await fetch(`http://127.0.0.1:${port.number}/readyz`)).status).toBe(200);
    expect(first.output).toContain(`Data: ${folder.path}`);

    const otherPort = await aPort();
    await otherPort.release();
    const second = await new ArchiveProcess({ ...settings, PORT: otherPort.number }).ended;
    expect(second.code).toBe(1);
    expect(second.output).toMatch(
      /^The data folder \S+ is used by another running instance \(process \d+\): stop that one/,
    );

    await first.stop('SIGKILL');
    const third = new ArchiveProcess(settings);
    await third.says(OPEN);

    expect(await third.stop('SIGTERM')).toMatchObject({ code: 0 });
    await folder.remove();
  },
);
