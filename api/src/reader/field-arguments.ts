import { type FieldNode, getArgumentValues, Kind, type ValueNode } from 'graphql';

import type { AnyField, Arguments, Variables } from './plan.ts';

function namesVariable(node: ValueNode): boolean {
  switch (node.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return node.values.some(namesVariable);
    case Kind.OBJECT:
      return node.fields.some(({ value }) => namesVariable(value));
    default:
      return false;
  }
}

/**
 * The arguments of a field for given variables: read once for the variables of a request, and once for the plan when they
 * name none.
 */
export function argumentsOf(field: AnyField, node: FieldNode): (variables: Variables) => Arguments {
  if (field.args.length === 0) return () => ({});
  if (!node.arguments?.some(({ value }) => namesVariable(value))) {
    const constant = getArgumentValues(field, node);
    return () => constant;
  }
  const known = new WeakMap<Variables, Arguments>();
  return (variables) => {
    let args = known.get(variables);
    if (!args) {
      args = getArgumentValues(field, node, variables);
      known.set(variables, args);
    }
    return args;
  };
}
