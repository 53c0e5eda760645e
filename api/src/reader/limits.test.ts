import { type FragmentDefinitionNode, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { checkCost, checkDocument, checkNesting } from './limits.ts';
import { pageSize } from './statement.ts';

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code ?? error;
  }
}

function checked(text: string, rootFields = 1): unknown {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation.');
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition',
  );
  return codeOf(() => checkDocument(operation, new Map(fragments.map((one) => [one.name.value, one])), rootFields));
}

function deep(levels: number): string {
  return `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`;
}

describe('a document', () => {
  test('may be 12 fields deep', () => {
    expect(checked(deep(12))).toBeNull();
    expect(checked(deep(13))).toBe('QUERY_TOO_DEEP');
  });

  test('is as deep as its fragments make it', () => {
    const inFragments = (levels: number): string =>
      `{ a { ...F1 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at + 1} on T { a { ...F${at + 2} } }`).join(' ')} fragment F${levels + 1} on T { a }`;

    expect(checked(inFragments(10))).toBeNull();
    expect(checked(inFragments(11))).toBe('QUERY_TOO_DEEP');
    expect(checked(`{ a { ... { ... on T { ${'a { '.repeat(10)} b ${'}'.repeat(10)} } } } }`)).toBeNull();
  });

  test('whose fragments double 40 times is measured at once', () => {
    const doubling = Array.from({ length: 40 }, (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`).join(
      ' ',
    );

    expect(checked(`{ ...F0 } ${doubling} fragment F40 on T { a }`)).toBeNull();
  });

  test('may have 30 root fields, 20 directives, 100 variables', () => {
    const variables = (count: number): string => Array.from({ length: count }, (_, at) => `$v${at}: Int`).join(' ');

    expect(checked('{ a }', 30)).toBeNull();
    expect(checked('{ a }', 31)).toBe('QUERY_TOO_MANY_ROOT_FIELDS');
    expect(checked(`{ a ${'@skip(if: false) '.repeat(20)} }`)).toBeNull();
    expect(checked(`{ a ${'@skip(if: false) '.repeat(21)} }`)).toBe('QUERY_TOO_MANY_DIRECTIVES');
    expect(checked(`query Q(${variables(100)}) { a }`)).toBeNull();
    expect(checked(`query Q(${variables(101)}) { a }`)).toBe('QUERY_TOO_MANY_VARIABLES');
  });

  test('of introspection may be deeper: it grows with the schema, not with the data', () => {
    expect(checked(`{ __schema ${deep(20)} }`)).toBeNull();
    expect(checked(`{ __schema ${deep(20)} a }`)).toBe('QUERY_TOO_DEEP');
  });
});

test('variables may be nested as deep as every input needs, and no deeper than the stack', () => {
  const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

  expect(codeOf(() => checkNesting({ filter: nested(30) }))).toBeNull();
  expect(codeOf(() => checkNesting({ filter: nested(50) }))).toBe('BAD_USER_INPUT');
  expect(codeOf(() => checkNesting({ filter: nested(100_000) }))).toBe('BAD_USER_INPUT');
  expect(codeOf(() => checkNesting(undefined))).toBeNull();
});

test('a page has 20 rows unless told, at least 1, at most 100 for people and 500 for programs', () => {
  expect(pageSize({}, 'person')).toBe(20);
  expect(pageSize({ first: null }, 'person')).toBe(20);
  expect(pageSize({ first: 100 }, 'person')).toBe(100);
  expect(pageSize({ first: 500 }, 'token')).toBe(500);
  for (const first of [0, -1, -2_147_483_648])
    expect(codeOf(() => pageSize({ first }, 'person'))).toBe('BAD_USER_INPUT');
  expect(codeOf(() => pageSize({ first: 101 }, 'person'))).toBe('PAGE_TOO_LARGE');
  expect(codeOf(() => pageSize({ first: 501 }, 'token'))).toBe('PAGE_TOO_LARGE');
});

test('people may reach 25,000 objects at once, programs 100,000', () => {
  expect(codeOf(() => checkCost(25_000, 'person'))).toBeNull();
  expect(codeOf(() => checkCost(25_001, 'person'))).toBe('QUERY_TOO_COSTLY');
  expect(codeOf(() => checkCost(100_000, 'token'))).toBeNull();
  expect(codeOf(() => checkCost(100_001, 'token'))).toBe('QUERY_TOO_COSTLY');
});
