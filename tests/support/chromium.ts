import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A browser and what its process needs in the environment. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));

/**
 * `CHROMIUM_PATH`, or the Chromium that comes as a package. It arrives compressed and is unpacked once, together with the
 * libraries and fonts that a bare machine lacks.
 */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { executablePath: given, env: await fontsIn(join(cache, 'chromium-fonts')) };

  const folder = join(cache, `chromium-${await versionOf('@sparticuz/chromium')}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...(await fontsIn(folder)), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const script = fileURLToPath(new URL('unpack-chromium.mjs', import.meta.url));
  try {
    // The package unpacks into the folder for temporary files, and takes a half-written one there for a whole one. In a
    // process of its own, so that nothing else of ours ends up in that folder.
    await promisify(execFile)(process.execPath, [script, packageFolder('@sparticuz/chromium')], {
      env: { ...process.env, TMPDIR: partial },
    });
    await putInPlace(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Whole or not at all. Two workers may begin at once: what the other has put there is as good. */
async function putInPlace(made: string, place: string): Promise<void> {
  try {
    await rename(made, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    await rm(made, { recursive: true, force: true });
  }
}

/** Chinese text needs a font with Chinese letters, which servers rarely have. A system font may not be compressed. */
async function fontsIn(folder: string): Promise<Record<string, string>> {
  const chinese = join(folder, 'chinese');
  if (!existsSync(chinese)) {
    const { decompress } = await import('wawoff2');
    const partial = `${chinese}.${process.pid}`;
    const compressed = join(packageFolder('@fontsource-variable/noto-sans-sc'), 'files');
    await mkdir(partial, { recursive: true });
    for (const name of await readdir(compressed)) {
      await writeFile(
        join(partial, name.replace('.woff2', '.ttf')),
        await decompress(await readFile(join(compressed, name))),
      );
    }
    await putInPlace(partial, chinese);
  }
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), chinese, '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  await writeFile(
    `${file}.${process.pid}`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}` +
      `<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  await putInPlace(`${file}.${process.pid}`, file);
  return { FONTCONFIG_FILE: file };
}

async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function packageFolder(name: string): string {
  for (const root of require.resolve.paths(name) ?? []) {
    if (existsSync(join(root, name, 'package.json'))) return dirname(join(root, name, 'package.json'));
  }
  throw new Error(`The package ${name} is not installed.`);
}
