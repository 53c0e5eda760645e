import { schemaFromCode } from '@living-archive/api/testing';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The schema as the code builds it, and its parts by what they are for. */
export const schema: GraphQLSchema = schemaFromCode();

export const types: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__'),
);
export const objectTypes = types.filter(isObjectType);
export const inputTypes = types.filter(isInputObjectType);
export const enumTypes = types.filter(isEnumType);

export function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}

export function inputFieldsOf(type: GraphQLInputObjectType): GraphQLInputField[] {
  return Object.values(type.getFields());
}

function rootFields(type: GraphQLObjectType | null | undefined): Field[] {
  return type ? fieldsOf(type) : [];
}

export const queries: readonly Field[] = rootFields(schema.getQueryType());
export const mutations: readonly Field[] = rootFields(schema.getMutationType());

/** Types with rows in a table: what has a version is a row. */
export const rowTypes = objectTypes.filter((type) => 'version' in type.getFields());

/** Object types that are neither roots nor made for pages and payloads. */
export const nounTypes = objectTypes.filter(
  (type) =>
    type !== schema.getQueryType() &&
    type !== schema.getMutationType() &&
    !/(Connection|Edge|Payload)$/.test(type.name),
);

export function inputOf(mutation: Field): GraphQLInputObjectType {
  const type = mutation.args[0] && getNamedType(mutation.args[0].type);
  if (!isInputObjectType(type)) throw new Error(`${mutation.name} takes no input.`);
  return type;
}

export function isRowType(type: GraphQLNamedType): boolean {
  return rowTypes.some(({ name }) => name === type.name);
}
