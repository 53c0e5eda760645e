import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import { isUuid } from '../../../kernel/scalars.ts';
import type { FileStore, StoredFile } from './file-store.ts';

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** Files in a folder of this machine, in 256 folders by the end of their ids, which is random. */
export class FolderStore implements FileStore {
  readonly incoming: string;
  readonly #root: string;

  private constructor(root: string) {
    this.#root = join(root, 'kept');
    this.incoming = join(root, 'incoming');
  }

  static async open(root: string): Promise<FolderStore> {
    const store = new FolderStore(root);
    // For the account of the server alone, whatever the umask.
    for (const folder of [store.incoming, store.#root]) await mkdir(folder, { recursive: true, mode: 0o700 });
    return store;
  }

  async keep(path: string, key: string): Promise<void> {
    const place = this.#place(key);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(path, place);
    // The row is written next and must not outlive its content.
    const folder = await open(dirname(place));
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  async open(key: string): Promise<Readable | null> {
    const place = this.#place(key);
    try {
      await stat(place);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    return createReadStream(place);
  }

  async remove(key: string): Promise<void> {
    await rm(this.#place(key), { force: true });
  }

  async *list(): AsyncIterable<StoredFile> {
    for (const folder of await readdir(this.#root)) {
      for (const key of await readdir(join(this.#root, folder))) {
        const { mtime } = await stat(join(this.#root, folder, key));
        yield { key, storedAt: mtime };
      }
    }
  }

  #place(key: string): string {
    // Ids are made here, but a path is a path.
    if (!isUuid(key)) throw new Error('Files are kept by the ids of their rows.');
    return join(this.#root, key.slice(-2), key);
  }
}
