import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

import { sources } from './sources.ts';

export interface InterfaceQuery {
  readonly name: string;
  /** With all fragments that it needs. */
  readonly text: string;
  readonly operation: OperationDefinitionNode;
}

/** The questions that the interface asks, as they stand in its documents. */
export function interfaceQueries(): InterfaceQuery[] {
  const documents = sources('admin/src/**/*.graphql.ts').flatMap(({ text }) =>
    [...text.matchAll(/graphql\(\s*`([^`]*)`/g)].map(([, document = '']) => parse(document)),
  );
  const fragments = new Map(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
    ),
  );
  return documents
    .flatMap(({ definitions }) => definitions)
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation === 'query')
    .map((operation) => ({ name: operation.name?.value ?? '', text: print(whole(operation, fragments)), operation }));
}

function whole(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || needed.has(value)) return;
        needed.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] };
}
