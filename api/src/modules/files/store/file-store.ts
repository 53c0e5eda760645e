import type { Readable } from 'node:stream';

import type { Ctx } from '../../../kernel/context.ts';

export interface StoredFile {
  readonly key: string;
  readonly storedAt: Date;
}

/** Where the contents of files lie: a folder, or an object store. */
export interface FileStore {
  /** Takes the file at the path over under the key; the path is gone afterwards. */
  keep(path: string, key: string): Promise<void>;
  /** Null when nothing lies there. */
  open(key: string): Promise<Readable | null>;
  remove(key: string): Promise<void>;
  list(): AsyncIterable<StoredFile>;
  /** Folder of this machine for what is still on its way in. */
  readonly incoming: string;
}

/** By the database whose rows the files belong to: one process may serve several, as tests do. */
const stores = new WeakMap<object, FileStore>();

type Managed = { readonly em: Pick<Ctx['em'], 'config'> };

export function useFileStore({ em }: Managed, store: FileStore): void {
  stores.set(em.config, store);
}

export function fileStoreOf({ em }: Managed): FileStore {
  const store = stores.get(em.config);
  if (!store) throw new Error('No place for files was named at the start.');
  return store;
}
