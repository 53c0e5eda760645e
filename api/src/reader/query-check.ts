import {
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  type DocumentNode,
} from 'graphql';

import type { DocumentFault } from '../kernel/context.ts';
import { checkDocument } from './limits.ts';

/** The same for a request and for a text that is saved (promises S5). */
export const MOST_TOKENS = 2_000;
const LONGEST_TEXT = 100_000;

function faultOf(message: string, locations?: GraphQLError['locations']): DocumentFault {
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
  return { line, column, message };
}

/** graphql-js proposes names of the schema for misspelt ones, which only explorers may know, and repeats long values. */
export function withoutGuesses(message: string): string {
  return message.replace(/ Did you mean [^?]*\?/g, '').slice(0, 500);
}

/** A saved query asks for rows: it changes nothing, and what the schema looks like is asked in the playground. */
function whyNotSavable(document: DocumentNode): DocumentFault | null {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (!operation || operations.length > 1) return faultOf('The text holds exactly one operation.');
  if (operation.operation !== 'query') return faultOf('The operation is a query.');
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const roots = rootNames(operation.selectionSet, fragments);
  if (roots.some((name) => name === '__schema' || name === '__type'))
    return faultOf('A saved query does not ask for the schema.');
  checkDocument(operation, fragments, roots.length);
  return null;
}

type Fragments = Parameters<typeof checkDocument>[1];

/** Fields at the root, those of fragments included. Validation has refused circles before. */
function rootNames({ selections }: OperationDefinitionNode['selectionSet'], fragments: Fragments): string[] {
  return selections.flatMap((node): string[] => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootNames(node.selectionSet, fragments);
    const fragment = fragments.get(node.name.value);
    return fragment ? rootNames(fragment.selectionSet, fragments) : [];
  });
}

/** Holds a text against the grammar, the schema, the limits on documents, and what a saved query may be. */
export function checkQuery(schema: GraphQLSchema, text: string): DocumentFault | null {
  if (text.length > LONGEST_TEXT) return faultOf(`The text has at most ${LONGEST_TEXT} characters.`);
  try {
    const document = parse(text, { maxTokens: MOST_TOKENS });
    const [error] = validate(schema, document, undefined, { maxErrors: 1 });
    return error ? faultOf(withoutGuesses(error.message), error.locations) : whyNotSavable(document);
  } catch (error) {
    if (error instanceof GraphQLError) return faultOf(error.message, error.locations);
    throw error;
  }
}
