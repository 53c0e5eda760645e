import { type DocumentNode, parse, print } from 'graphql';

/** A document with the values of its variables: what the tests of the reader make, judge and shrink. */
export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

export function operationOf(text: string, variables: Record<string, unknown> = {}): Operation {
  return { document: parse(text), variables };
}

/** Ready to be pasted into a playground. */
export function printed({ document, variables }: Operation): string {
  return `${print(document)}\nvariables ${JSON.stringify(variables)}`;
}
