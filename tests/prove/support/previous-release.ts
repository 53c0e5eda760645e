import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '../../support/sources.ts';

/** The API of an earlier commit, built once in a folder of its own, with the packages of today. Answers the folder of the build. */
export function previousRelease(commit: string): string {
  const git = (...words: string[]): Buffer => execFileSync('git', words, { cwd: repository, maxBuffer: 2 ** 30 });
  const name = git('rev-parse', '--short=12', `${commit}^{commit}`).toString().trim();
  const folder = join(repository, '.cache/releases', name);
  const built = join(folder, 'api/dist');
  if (existsSync(join(built, 'main.js'))) return built;

  mkdirSync(folder, { recursive: true });
  const files = git('archive', name, 'api', 'package.json', 'tsconfig.base.json');
  execFileSync('tar', ['-x', '-C', folder], { input: files });
  for (const place of ['node_modules', 'api/node_modules']) {
    if (!existsSync(join(folder, place))) symlinkSync(join(repository, place), join(folder, place));
  }
  const compiler = join(repository, 'api/node_modules/.bin/tsc');
  execFileSync(compiler, ['-p', 'tsconfig.build.json'], { cwd: join(folder, 'api'), stdio: 'inherit' });
  return built;
}
