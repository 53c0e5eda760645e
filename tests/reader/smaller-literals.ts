import { Kind, type ListValueNode, type ObjectFieldNode, type ObjectValueNode, type ValueNode } from 'graphql';

import { smallerValues, thinner } from './smaller-values.ts';

function* smallerObjects(node: ObjectValueNode): Generator<ValueNode> {
  for (const fields of thinner(node.fields)) yield { ...node, fields };
  for (const [at, field] of node.fields.entries()) {
    const { value, name } = field;
    if (name.value === 'NOT') yield value;
    if ((name.value === 'AND' || name.value === 'OR') && value.kind === Kind.LIST) yield* value.values;
    for (const one of smallerLiterals(value)) {
      const smaller: ObjectFieldNode = { ...field, value: one };
      yield { ...node, fields: node.fields.with(at, smaller) };
    }
  }
}

function* smallerLists(node: ListValueNode): Generator<ValueNode> {
  for (const values of thinner(node.values)) yield { ...node, values };
  for (const [at, value] of node.values.entries()) {
    for (const one of smallerLiterals(value)) yield { ...node, values: node.values.with(at, one) };
  }
}

/** The same as `smallerValues` for values written into the text of an operation. */
export function* smallerLiterals(node: ValueNode): Generator<ValueNode> {
  if (node.kind === Kind.OBJECT) yield* smallerObjects(node);
  else if (node.kind === Kind.LIST) yield* smallerLists(node);
  else if (node.kind === Kind.INT)
    for (const value of smallerValues(Number(node.value))) yield { ...node, value: String(value) };
  else if (node.kind === Kind.STRING)
    for (const value of smallerValues(node.value)) yield { ...node, value: String(value) };
}
