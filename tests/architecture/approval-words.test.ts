import { readFile } from 'node:fs/promises';

import { buildSchema, type GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';

import { repository } from '../support/sources.ts';

test('whatever needs consent has a name in both languages', async () => {
  const schema = buildSchema(await readFile(`${repository}schema.graphql`, 'utf8'));
  const words = await readFile(`${repository}admin/src/words/enums/mechanisms.ts`, 'utf8');

  const kinds = (schema.getType('ApprovalKind') as GraphQLEnumType).getValues().map(({ name }) => name);

  expect(kinds.filter((kind) => !words.includes(`    ${kind}: [`))).toEqual([]);
});
