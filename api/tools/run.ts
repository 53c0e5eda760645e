import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { pathOf, repository } from './build.ts';

export interface Outcome {
  readonly isGood: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a command of one package. `show` passes its output on as it comes; otherwise it is kept for the one who asks. */
export function run(folder: string, command: string, show: 'show' | 'keep'): Promise<Outcome> {
  const began = Date.now();
  const child = spawn(command, {
    cwd: join(repository, folder),
    env: { ...process.env, PATH: pathOf(folder) },
    stdio: ['ignore', show === 'show' ? 'inherit' : 'pipe', show === 'show' ? 'inherit' : 'pipe'],
    shell: true,
  });
  let output = '';
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    const end = (isGood: boolean): void => resolve({ isGood, output, seconds: (Date.now() - began) / 1000 });
    child.once('close', (code) => end(code === 0));
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
  });
}
