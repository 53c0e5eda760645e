import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type DocumentNode, print } from 'graphql';
import type { Plugin } from 'vite';

const SOURCES = join(import.meta.dirname, 'src');

function isOperation(value: unknown): value is DocumentNode {
  const { kind, definitions = [] } = (value ?? {}) as Partial<DocumentNode>;
  return kind === 'Document' && definitions.some((definition) => definition.kind === 'OperationDefinition');
}

/** The text of every operation that the interface can send. */
async function readDocuments(): Promise<string[]> {
  const files = globSync('**/*.graphql.ts', { cwd: SOURCES }).toSorted();
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ pathToFileURL(join(SOURCES, file)).href) as Promise<object>),
  );
  return [...new Set(modules.flatMap((module) => Object.values(module).filter(isOperation).map(print)))];
}

/** `safelist.json` beside the files of the interface: an API that is told to runs these documents for people, and no others. */
export function safelist(): Plugin {
  return {
    name: 'safelist',
    apply: 'build',
    async generateBundle() {
      const source = JSON.stringify({ documents: await readDocuments() }, null, 1);
      this.emitFile({ type: 'asset', fileName: 'safelist.json', source });
    },
  };
}
