import { getNamedType, isNonNullType } from 'graphql';
import { describe, expect, test } from 'vitest';

import { fieldsOf, inputFieldsOf, inputTypes, objectTypes, schema } from '../support/schema.ts';

type Shape = Record<string, string>;
type Typed = { readonly name: string; readonly type: unknown };

const shapeOf = (fields: readonly Typed[]): Shape =>
  Object.fromEntries(fields.map(({ name, type }) => [name, String(type)]));

function shapesOf(suffix: string): { name: string; noun: string; shape: Shape }[] {
  return [...objectTypes, ...inputTypes]
    .filter(({ name }) => name.endsWith(suffix))
    .map((type) => ({
      name: type.name,
      noun: type.name.slice(0, -suffix.length),
      shape: shapeOf(Object.values(type.getFields())),
    }));
}

const pages = shapesOf('Connection').filter(({ name }) => !name.endsWith('GroupConnection'));
const columnsOf = (noun: string): Shape => {
  const type = schema.getType(noun);
  return type && 'getFields' in type ? shapeOf(Object.values(type.getFields())) : {};
};

describe('a page', () => {
  test('is a Relay connection that can also be summed up', () => {
    expect(pages.length).toBeGreaterThan(15);
    for (const { name, noun, shape } of pages) {
      const { aggregate, groups, ...relay } = shape;
      expect([name, relay]).toEqual([
        name,
        {
          edges: `[${noun}Edge!]!`,
          nodes: `[${noun}!]!`,
          pageInfo: 'PageInfo!',
          totalCount: 'Int!',
          isPartial: 'Boolean!',
        },
      ]);
      expect([aggregate, groups]).toEqual([`${noun}Aggregate!`, `${noun}GroupConnection!`]);
    }
  });

  test('has edges with a cursor and a node', () => {
    for (const { noun, shape } of shapesOf('Edge')) expect(shape).toEqual({ cursor: 'String!', node: `${noun}!` });
  });

  test('can be filtered, sorted, turned, and where it has names also searched', () => {
    const lists = objectTypes.flatMap((type) =>
      fieldsOf(type).filter((field) => pages.some(({ name }) => name === getNamedType(field.type).name)),
    );

    expect(lists.length).toBeGreaterThan(pages.length);
    for (const field of lists) {
      const noun = getNamedType(field.type).name.slice(0, -'Connection'.length);
      const { search, ...args } = shapeOf(field.args);
      expect([field.name, isNonNullType(field.type), args]).toEqual([
        field.name,
        true,
        { filter: `${noun}Filter`, sort: `[${noun}Sort!]`, first: 'Int', after: 'String' },
      ]);
      expect(search ?? 'String').toBe('String');
    }
  });
});

describe('numbers about a page', () => {
  test('are called by what is done', () => {
    for (const { noun, shape } of shapesOf('Aggregate')) {
      const { count, ...rest } = shape;
      expect(count).toBe('Int!');
      const allowed: Shape = {
        sum: `${noun}Numbers!`,
        avg: `${noun}Numbers!`,
        min: `${noun}Extremes!`,
        max: `${noun}Extremes!`,
        countDistinct: `${noun}DistinctCounts!`,
      };
      expect(allowed).toMatchObject(rest);
    }
  });

  test.each([
    ['Numbers', /^Decimal$/],
    ['DistinctCounts', /^Int!?$/],
  ])('of columns are exact: %s', (suffix, wanted) => {
    const shapes = shapesOf(suffix);

    expect(shapes.length).toBeGreaterThan(5);
    for (const { name, shape } of shapes) {
      for (const [field, type] of Object.entries(shape))
        expect([name, field, type]).toEqual([name, field, expect.stringMatching(wanted)]);
    }
  });

  test('the least and the greatest of a column have its own type, and may be missing', () => {
    for (const { noun, shape } of shapesOf('Extremes')) {
      const columns = columnsOf(noun);
      for (const [field, type] of Object.entries(shape)) {
        expect([noun, field, type]).toEqual([noun, field, columns[field]?.replace('!', '')]);
      }
    }
  });
});

describe('groups of a page', () => {
  test('come in pages too, each with its key and its numbers', () => {
    for (const { name, shape } of shapesOf('GroupConnection')) {
      const noun = name.slice(0, -'GroupConnection'.length);
      expect(shape).toEqual({ nodes: `[${noun}Group!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
      expect(columnsOf(`${noun}Group`)).toEqual({ key: `${noun}GroupKey!`, aggregate: `${noun}Aggregate!` });
    }
  });

  test('have keys of the type of the column, days for instants, and any of them may be missing', () => {
    for (const { noun, shape } of shapesOf('GroupKey')) {
      const columns = columnsOf(noun);
      for (const [field, type] of Object.entries(shape)) {
        const wanted = columns[field]?.replace('!', '').replace(/^DateTime$/, 'Date');
        expect([noun, field, type]).toEqual([noun, field, wanted]);
      }
    }
  });

  test('are asked for by fields of the rows', () => {
    for (const { noun, shape } of shapesOf('GroupBy')) {
      expect(shape).toEqual({ field: `${noun}GroupField!`, every: 'DateBucket' });
    }
    expect(inputTypes.filter(({ name }) => name.endsWith('GroupBy')).flatMap(inputFieldsOf).length).toBeGreaterThan(10);
  });
});
