import { buildSchema, print, validate } from 'graphql';
import { expect, test } from 'vitest';

import { type Operation, operationOf, printed } from './operation.ts';
import { shrunk } from './shrinking.ts';
import { smallerOperations } from './smaller-operations.ts';

const SCHEMA = buildSchema(`
  enum By { NAME SIZE }
  input TextIs { eq: String contains: String in: [String!] }
  input ShopFilter { name: TextIs code: TextIs AND: [ShopFilter!] OR: [ShopFilter!] NOT: ShopFilter }
  type Shop { id: ID! name: String code: String next: Shop shops(filter: ShopFilter, sort: [By!], first: Int): [Shop!]! }
  type Query { shop(id: ID!): Shop shops(filter: ShopFilter, sort: [By!], first: Int): [Shop!]! }
`);

const LARGE = operationOf(
  `query Large($name: String = "abc", $first: Int, $on: Boolean!, $filter: ShopFilter, $by: [By!]) {
    one: shop(id: "7") { ...Named next { id name } }
    shops(filter: { AND: [{ OR: [{ name: { contains: $name } }, { code: { eq: "x" } }] }, { NOT: { code: { in: ["a", "b"] } } }] }, sort: [NAME, SIZE], first: $first) {
      __typename
      ... on Shop @include(if: $on) { ...Named deep: shops(filter: $filter, sort: $by, first: 17) { again: next { next { code id } } } }
    }
  }
  fragment Named on Shop { id name ...Coded @skip(if: false) }
  fragment Coded on Shop { code next { code } }`,
  {
    first: 40,
    on: true,
    by: ['SIZE', 'NAME'],
    filter: { OR: [{ name: { eq: 'much too long' } }, { code: { in: ['a', 'b', 'c'] } }] },
  },
);

interface Shrunk {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** @param shows the made-up failure, judged by the text and its variables. */
async function smallest(shows: (text: string, variables: Record<string, unknown>) => boolean): Promise<Shrunk> {
  const isStill = (one: Operation): Promise<boolean> => {
    expect(validate(SCHEMA, one.document)).toEqual([]);
    return Promise.resolve(shows(print(one.document).replaceAll(/\s+/g, ' '), one.variables));
  };
  expect(await isStill(LARGE)).toBe(true);
  const { document, variables } = await shrunk(LARGE, {
    smaller: (of) => smallerOperations(of, SCHEMA),
    textOf: printed,
    isStill,
  });
  return { text: print(document).replaceAll(/\s+/g, ' '), variables };
}

test('everything that a failure does not need is left out: fields, fragments, directives, arguments, variables', async () => {
  expect(await smallest((text) => / code\b(?!:)/.test(text))).toEqual({
    text: '{ shops { code } }',
    variables: {},
  });
});

test('a condition deep in a filter is lifted out of AND, OR and NOT, and its values are cut short', async () => {
  expect(await smallest((text) => /in: \[.*"b"/.test(text))).toEqual({
    text: '{ shops(filter: {code: {in: ["b"]}}) { __typename } }',
    variables: {},
  });
});

test('what a failure needs together stays together, however far apart it stands', async () => {
  expect(await smallest((text) => text.includes('SIZE') && text.includes('first:') && text.includes('next'))).toEqual({
    text: '{ shops(sort: [SIZE], first: 0) { next { __typename } } }',
    variables: {},
  });
});

test('a failure that needs a variable keeps it, with the smallest value', async () => {
  const shows = (text: string, { filter }: Record<string, unknown>): boolean =>
    text.includes('$filter') && JSON.stringify(filter)?.includes('"c"');

  expect(await smallest(shows)).toEqual({
    text: 'query ($filter: ShopFilter) { shops(filter: $filter) { __typename } }',
    variables: { filter: { code: { in: ['c'] } } },
  });
});

test('a failure that needs a fragment under a condition keeps both', async () => {
  expect(await smallest((text) => /\.\.\. .*@include/.test(text))).toEqual({
    text: '{ shops { ... @include(if: true) { __typename } } }',
    variables: {},
  });
});
