import { expect, test } from 'vitest';

import { createLog } from './log.ts';

function logged(work: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  work(createLog('info', { write: (line) => void lines.push(line) }));
  return lines;
}

function databaseError(code: string, message: string): Error {
  const detail = 'Key (phone)=(13800138000) already exists.';
  return Object.assign(new Error(message), { code, detail, where: '13800138000', constraint: 'contacts_phone' });
}

test('promise S23: an error of the database is logged without the values that it quotes', () => {
  const lines = logged((log) => {
    log.error({ err: databaseError('23505', 'duplicate key') }, 'request failed');
    log.error({ err: databaseError('22P02', 'invalid input syntax: "13800138000"') }, 'request failed');
  });

  expect(lines.join('')).not.toContain('13800138000');
  expect(JSON.parse(lines[0] as string).err).toMatchObject({ code: '23505', constraint: 'contacts_phone' });
});

test('what went wrong in the structure of a statement stays readable', () => {
  const [line = ''] = logged((log) => log.error({ err: databaseError('42703', 'column t.nme does not exist') }));

  expect(JSON.parse(line).err).toMatchObject({
    message: 'column t.nme does not exist',
    stack: expect.stringMatching(/^ +at /),
  });
});

test('promise S23: an event is one line, whatever it holds', () => {
  const lines = logged((log) => log.info({ operation: 'a\nb\r\u0000{"level":60}' }, 'request\nforged'));

  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toMatch(/[\n\r\u0000]/);
});

test('other errors keep their message and stack', () => {
  const [line = ''] = logged((log) => log.error({ err: new TypeError('x is not a function') }));

  expect(JSON.parse(line).err).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
});
