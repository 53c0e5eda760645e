import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

/** The peers are a package of their own, which nobody downloads who does not compare. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules/postgraphile`)) return;
  console.log('Installing the peers once …');
  execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: folder,
    stdio: 'inherit',
  });
}

export function versionsOfPeers(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
