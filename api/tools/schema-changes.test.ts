import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';

import { changesAsMarkdown, schemaChanges, unannounced } from './schema-changes.ts';

const before = buildSchema(`
  type Query { customer(id: ID!, old: Int): Customer  region: String }
  type Customer { id: ID!  name: String!  fax: String  grade: Grade }
  type Gone { id: ID! }
  enum Grade { A B C }
  input Seek { name: String }
`);
const after = buildSchema(`
  type Query { customer(id: ID!, search: String, scope: Int!): Customer  region: String @deprecated(reason: "Use \`place\`; goes on 2027-03-31.")  place: String }
  type Customer { id: ID!  name: String  grade: Grade  nickname: String }
  enum Grade { A B D }
  input Seek { name: String  code: String!  city: String }
  type Place { id: ID! }
`);
const changes = schemaChanges(before, after);
const places = (kind: string): string[] =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ at }) => at)
    .toSorted();

describe('two schemas are compared', () => {
  test('what breaks clients is named by its place', () => {
    expect(places('breaking')).toEqual([
      'Customer.fax',
      'Customer.name',
      'Gone',
      'Grade.C',
      'Query.customer(old:)',
      'Query.customer(scope:)',
      'Seek.code',
    ]);
  });

  test('what is new and what is deprecated, too', () => {
    expect(places('type')).toEqual(['Place']);
    expect(places('field')).toEqual(['Customer.nickname', 'Query.place', 'Seek.city']);
    expect(places('argument')).toEqual(['Query.customer(search:)']);
    expect(places('value')).toEqual(['Grade.D']);
    expect(places('deprecated')).toEqual(['Query.region']);
  });

  test('the same schema has no changes', () => {
    expect(schemaChanges(before, before)).toEqual([]);
  });
});

test('the changelog begins with what breaks and puts additions into lists', () => {
  const text = changesAsMarkdown(changes);

  expect(text).toMatch(/^### Breaking\n\n- /);
  expect(text.indexOf('### Breaking')).toBeLessThan(text.indexOf('### Deprecated'));
  expect(text).toContain('- `Query.region`: Use `place`; goes on 2027-03-31.');
  expect(text).toContain('### Added\n\n- Types: `Place`\n- Fields: `Seek.city`, `Query.place`, `Customer.nickname`');
});

test('a breaking change is announced when the notes name its place', () => {
  const notes =
    'Gone is gone (`Gone`), and so are `Customer.fax`, `Customer.name`, `Grade.C` and `Query.customer(old:)`.';

  expect(unannounced(changes, notes).map(({ at }) => at)).toEqual(
    expect.arrayContaining(['Query.customer(scope:)', 'Seek.code']),
  );
  expect(unannounced(changes, notes)).toHaveLength(2);
});
