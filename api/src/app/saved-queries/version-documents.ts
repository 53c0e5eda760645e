import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';

import { fault } from '../../kernel/faults.ts';
import type { AskedVersion } from '../../modules/queries/index.ts';
import { MOST_TOKENS, withoutGuesses } from '../../reader/query-check.ts';

const MOST_KEPT = 1_000;

/**
 * Parsed versions of saved queries. A version never changes, so what was parsed and validated once stays right while the
 * process lives, and one document keeps its plans.
 */
export class VersionDocuments {
  readonly #schema: GraphQLSchema;
  readonly #kept = new Map<string, DocumentNode>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  of({ savedQueryId, number, document: text }: AskedVersion & { readonly document: string }): DocumentNode {
    const key = `${savedQueryId} ${number}`;
    const known = this.#kept.get(key);
    // Whatever is asked again moves to the end: the first ones are those that nobody asked for longest.
    this.#kept.delete(key);
    const document = known ?? this.#read(text);
    this.#kept.set(key, document);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return document;
  }

  /** It fitted the schema when it was saved; a later release may have taken something away. */
  #read(text: string): DocumentNode {
    const document = parse(text, { maxTokens: MOST_TOKENS });
    const [error] = validate(this.#schema, document, undefined, { maxErrors: 1 });
    if (error) {
      throw fault(
        'GRAPHQL_VALIDATION_FAILED',
        `This version no longer fits the schema: ${withoutGuesses(error.message)}`,
      );
    }
    return document;
  }
}
