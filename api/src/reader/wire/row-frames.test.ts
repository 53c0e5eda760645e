import { expect, test } from 'vitest';

import { messageBytes as message, rowBytes } from './made-rows.ts';
import { RowFrames } from './row-frames.ts';

/** What comes out, in its order: rows by their values, other messages by their codes. */
function received(chunks: readonly Buffer[]): string[] {
  const seen: string[] = [];
  const frames = new RowFrames({
    row: ({ fields }) => seen.push(fields.map((field) => field ?? 'null').join('|')),
    others(bytes) {
      for (let at = 0; at < bytes.length; at += 1 + bytes.readUInt32BE(at + 1)) {
        seen.push(bytes.toString('latin1', at, at + 1));
        expect(at + 1 + bytes.readUInt32BE(at + 1)).toBeLessThanOrEqual(bytes.length);
      }
    },
  });
  for (const chunk of chunks) {
    // As a socket does that reads into the same memory again.
    const memory = Buffer.from(chunk);
    frames.push(memory);
    memory.fill(0xff);
  }
  return seen;
}

const STREAM = Buffer.concat([
  message('2', Buffer.alloc(0)),
  rowBytes(['a', null, '中文']),
  rowBytes(['x'.repeat(3000), '', 'b']),
  message('C', Buffer.from('SELECT 2\0')),
  message('Z', Buffer.from('I')),
  rowBytes(['c']),
]);
const SEEN = ['2', 'a|null|中文', `${'x'.repeat(3000)}||b`, 'C', 'Z', 'c'];

test('messages come out whole and in their order, wherever the stream is cut', () => {
  expect(received([STREAM])).toEqual(SEEN);
  for (let cut = 1; cut < STREAM.length; cut += 7) {
    expect(received([STREAM.subarray(0, cut), STREAM.subarray(cut)])).toEqual(SEEN);
  }
});

test.each([1, 2, 3, 5, 64, 1000])('messages come out whole when %i bytes come at a time', (size) => {
  const chunks = Array.from({ length: Math.ceil(STREAM.length / size) }, (_, n) =>
    STREAM.subarray(n * size, (n + 1) * size),
  );

  expect(received(chunks)).toEqual(SEEN);
});

test('whoever takes all rows that came together is not asked about each', () => {
  const taken: string[] = [];
  const frames = new RowFrames({
    row(row) {
      taken.push(row.bytes.toString('latin1', row.at, row.end));
      row.next = row.end;
    },
    others: () => undefined,
  });

  frames.push(STREAM);

  expect(taken).toEqual([
    Buffer.concat([rowBytes(['a', null, '中文']), rowBytes(['x'.repeat(3000), '', 'b'])]).toString('latin1'),
    rowBytes(['c']).toString('latin1'),
  ]);
});
