import { deflateRawSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { refuseBombs } from './unpacked-bytes.ts';

/** A ZIP archive of one entry whose directory may lie about its size. */
function zipOf(name: string, content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content);
  const path = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(path.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(path.length, 28);
  const at = local.length + path.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + path.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([local, path, packed, entry, path, end]);
}

const MEGABYTE = 1024 * 1024;

test('a bomb is stopped while it is unpacked, whatever it says of its size', async () => {
  const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(16 * MEGABYTE), 100);

  await expect(refuseBombs(bomb, MEGABYTE)).rejects.toMatchObject({ code: 'XLSX_TOO_LARGE' });
  await expect(refuseBombs(bomb, 20 * MEGABYTE)).resolves.toBeUndefined();
});

test('what is no archive, or a part of one, is no workbook', async () => {
  const whole = zipOf('a.xml', Buffer.from('<a/>'));

  for (const broken of [whole.subarray(0, 40), whole.subarray(20), Buffer.from('PK\u0005\u0006'), Buffer.alloc(0)])
    await expect(refuseBombs(broken, MEGABYTE)).rejects.toMatchObject({ code: 'XLSX_BROKEN' });
});
