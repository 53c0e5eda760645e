import { readFile } from 'node:fs/promises';

import { buildSchema, type GraphQLEnumType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

import { repository } from '../support/sources.ts';

const schema = buildSchema(await readFile(`${repository}schema.graphql`, 'utf8'));
const wordsOf = (file: string): Promise<string> => readFile(`${repository}admin/src/words/${file}.ts`, 'utf8');

test('whatever needs consent has a name in both languages', async () => {
  const words = await wordsOf('enums/mechanisms');

  const kinds = (schema.getType('ApprovalKind') as GraphQLEnumType).getValues().map(({ name }) => name);

  expect(kinds.filter((kind) => !words.includes(`    ${kind}: [`))).toEqual([]);
});

test('promise R10: whatever the journal tells of has a name in both languages', async () => {
  const words = await wordsOf('journal.words');

  const rows = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => ['id', 'version', 'createdAt'].every((name) => name in type.getFields()))
    .map(({ name }) => name);

  expect(rows.filter((row) => !words.includes(`    ${row}: [`))).toEqual([]);
});
