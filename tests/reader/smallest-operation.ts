import type { GraphQLSchema } from 'graphql';

import type { Asker } from './askers.ts';
import type { Judge } from './judge.ts';
import { type Operation, printed } from './operation.ts';
import { shrunk } from './shrinking.ts';
import { smallerOperations } from './smaller-operations.ts';

/** The smallest operation in which the judge still finds a fault of the same kind for the same asker. */
export function smallestShowing(
  { judge, asker, kind }: { judge: Judge; asker: Asker; kind: string },
  operation: Operation,
  schema: GraphQLSchema,
): Promise<Operation> {
  return shrunk(operation, {
    smaller: (of) => smallerOperations(of, schema),
    textOf: printed,
    isStill: async (one) => (await judge.judged(asker, one)).finding?.kind === kind,
  });
}
