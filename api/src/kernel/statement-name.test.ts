import { expect, test } from 'vitest';

import { namedStatement, nameOfStatement, namingStatements } from './statement-name.ts';

test('a statement is named after the work that sends it, also after a pause', async () => {
  const text = await namingStatements('RecordVisit.visitRecord', async () => {
    await Promise.resolve();
    return namedStatement('insert into visits values (1)');
  });

  expect(text).toBe('/* RecordVisit.visitRecord */ insert into visits values (1)');
  expect(nameOfStatement(text)).toBe('RecordVisit.visitRecord');
});

test('a name that a statement brings stays', () => {
  const named = '/* journal.write */ insert into journal_entries values (1)';

  expect(namingStatements('A.b', () => namedStatement(named))).toBe(named);
  expect(nameOfStatement(named)).toBe('journal.write');
});

test('work does not lend its name to others', () => {
  namingStatements('A.b', () => namingStatements('C.d', () => undefined));

  expect(namedStatement('begin')).toBe('/* archive */ begin');
});

test('a name is cut where a client makes it very long, and what is no name is none', () => {
  expect(nameOfStatement(`/* ${'x'.repeat(1_000)} */ select 1`)).toHaveLength(200);
  expect(nameOfStatement('/* never closed')).toBe('archive');
  expect(nameOfStatement('select 1')).toBe('archive');
});
