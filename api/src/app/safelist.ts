import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { type DocumentNode, parse, print, visit } from 'graphql';
import { z } from 'zod';

import type { Actor } from '../kernel/context.ts';
import { SetupFault } from '../kernel/setup-fault.ts';

const FILE = z.object({ documents: z.array(z.string()).min(1) });

/** The same for a document however it is written: clients add `__typename` where they like, and order fragments as they like. */
function hashOf(document: DocumentNode): string {
  const plain = visit(document, {
    Field: (node) => (node.name.value === '__typename' && !node.alias ? null : undefined),
  });
  const text = plain.definitions
    .map((definition) => print(definition))
    .toSorted()
    .join('\n');
  return createHash('sha256').update(text).digest('base64url');
}

/** The documents of the interface: what people's sessions may run where the API is told so. */
export class Safelist {
  readonly #hashes: ReadonlySet<string>;
  /** Apollo gives the same document for the same text, so the second time costs one look. */
  readonly #judged = new WeakMap<DocumentNode, boolean>();

  constructor(texts: readonly string[]) {
    this.#hashes = new Set(texts.map((text) => hashOf(parse(text))));
  }

  static read(path: string): Safelist {
    try {
      return new Safelist(FILE.parse(JSON.parse(readFileSync(path, 'utf8'))).documents);
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new SetupFault(`SAFELIST names no list of documents: ${why}. The build of the interface writes one.`);
    }
  }

  has(document: DocumentNode): boolean {
    let known = this.#judged.get(document);
    if (known === undefined) {
      known = this.#hashes.has(hashOf(document));
      this.#judged.set(document, known);
    }
    return known;
  }
}

/** Programs ask what their rights allow, and explorers try things out; people use the interface. */
export function mayAskFreely(actor: Actor): boolean {
  return actor.kind !== 'person' || actor.can('schema:explore');
}
