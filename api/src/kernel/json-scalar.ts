import { GraphQLScalarType } from 'graphql';

/** Values whose shape differs from row to row, such as the changed fields of a journal entry. Output only. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'A JSON object whose fields differ from row to row.',
  serialize: (value) => value,
  parseValue: () => {
    throw new TypeError('Json is for answers only.');
  },
});
