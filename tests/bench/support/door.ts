import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type * as Door from '@living-archive/api/testing';

import { repository } from '../../support/sources.ts';

/** Decorators need the compiler, so a script without Vitest takes the door as it was built; its types are those of the sources. */
export async function openDoor(): Promise<typeof Door> {
  const built = join(repository, process.env['API_DIST'] ?? 'api/dist');
  return (await import(pathToFileURL(join(built, 'app/testing.js')).href)) as typeof Door;
}
