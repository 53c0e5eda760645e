import {
  type FieldNode,
  getNullableType,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isObjectType,
} from 'graphql';

import type { Ctx } from '../kernel/context.ts';
import { badInput } from '../kernel/faults.ts';
import { DecimalScalar } from '../kernel/scalars.ts';
import type { Catalog } from './catalog.ts';
import type { OperationPlan } from './operation-plan.ts';
import type { Selections, Variables } from './plan.ts';
import { Planner } from './planner.ts';

/** A column of a table that shows rows with the objects in them: response names on the way, as `customer.region.code`. */
export interface FlatColumn {
  readonly path: readonly string[];
  readonly header: string;
  /** Whether the API writes numbers there, which no table program takes for a formula. */
  readonly isNumber: boolean;
}

interface Flattened {
  readonly ctx: Ctx;
  readonly plan: OperationPlan;
  readonly variables: Variables;
  readonly catalog: Catalog;
}

class Flattening {
  readonly columns: FlatColumn[] = [];
  readonly #planner: Planner;

  constructor({ ctx, plan, variables, catalog }: Flattened) {
    this.#planner = new Planner({ catalog, fragments: plan.fragments, conditions: variables, actor: ctx.actor });
  }

  /** What is selected under the one response name there. */
  only(type: GraphQLObjectType, selections: Selections): { type: GraphQLOutputType; selections: Selections } {
    const [nodes = []] = this.#planner.group(selections).values();
    const [node] = nodes as [FieldNode];
    const field = type.getFields()[node.name.value];
    if (!field) throw new Error(`${type.name} has no ${node.name.value}.`);
    return { type: field.type, selections: nodes.flatMap((one) => one.selectionSet ?? []) };
  }

  add(type: GraphQLObjectType, selections: Selections, path: readonly string[]): void {
    for (const [key, nodes] of this.#planner.group(selections)) {
      const [node] = nodes as [FieldNode];
      const field = type.getFields()[node.name.value];
      const place = [...path, key];
      const leaf = field && getNullableType(field.type);
      if (isListType(leaf)) badInput(`A table has no place for the list ${place.join('.')}; stream it as NDJSON.`);
      if (isObjectType(leaf)) {
        const inner = nodes.flatMap((one) => one.selectionSet ?? []);
        this.add(leaf, inner, place);
      } else {
        this.columns.push({
          path: place,
          header: place.join('.'),
          isNumber: leaf === GraphQLInt || leaf === DecimalScalar,
        });
      }
    }
  }
}

/** The leaves below the nodes of the one list that a query asks for, in its order. */
export function flatColumns(flattened: Flattened): FlatColumn[] {
  const { plan, catalog } = flattened;
  const flattening = new Flattening(flattened);
  const query = catalog.schema.getQueryType();
  if (!query) throw new Error('There are no queries.');
  const list = flattening.only(query, [plan.operation.selectionSet]);
  const nodes = flattening.only(getNullableType(list.type) as GraphQLObjectType, list.selections);
  const row = innermost(nodes.type);
  flattening.add(row, nodes.selections, []);
  return flattening.columns;
}

function innermost(type: GraphQLOutputType): GraphQLObjectType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? innermost(nullable.ofType as GraphQLOutputType) : (nullable as GraphQLObjectType);
}
