import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

import { onTestFinished } from 'vitest';

import { built } from './process.ts';
import { repository } from './sources.ts';

/** A process that does background work until it is told, or made, to end. */
export class JobProcess {
  readonly #child;
  readonly ended: Promise<string>;
  #output = '';

  /** `files`: the folder of the store, for jobs that read or write some. */
  constructor(url: string, files = '') {
    this.#child = spawn('node', [`${repository}tests/support/job-process.mjs`, built, url, files]);
    this.#child.stdout.on('data', (text: Buffer) => (this.#output += text.toString()));
    this.#child.stderr.on('data', (text: Buffer) => (this.#output += text.toString()));
    this.ended = new Promise((resolve) => this.#child.once('close', () => resolve(this.#output)));
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  async says(words: string): Promise<void> {
    while (!this.#output.includes(words)) {
      if (this.#child.exitCode !== null) throw new Error(`It ended before it said "${words}":\n${this.#output}`);
      await pause(5);
    }
  }

  stop(signal: NodeJS.Signals): Promise<string> {
    this.#child.kill(signal);
    return this.ended;
  }
}
