import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { printArchiveSchema, schemaFromCode } from '@living-archive/api/testing';
import { expect, test } from 'vitest';

import { repository } from '../support/sources.ts';

test('schema.graphql is what the code builds; otherwise run `pnpm schema` and commit it', () => {
  const committed = readFileSync(join(repository, 'schema.graphql'), 'utf8');

  expect(committed).toBe(printArchiveSchema(schemaFromCode()));
});
