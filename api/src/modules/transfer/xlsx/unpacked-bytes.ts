import { Buffer } from 'node:buffer';
import { createInflateRaw } from 'node:zlib';

import { ImportFault } from '../imports/import.fault.ts';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;

interface Entry {
  readonly method: number;
  readonly packed: Buffer;
}

const notOne = (): never => {
  throw new ImportFault('The file is not a workbook that can be read.', 'XLSX_BROKEN');
};

/** The entries of a ZIP archive by its directory at the end. */
function entriesOf(file: Buffer): Entry[] {
  const at = file.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (at < 0 || at + 22 > file.length || file.readUInt32LE(at) !== END_OF_DIRECTORY) return notOne();
  const entries: Entry[] = [];
  let next = file.readUInt32LE(at + 16);
  for (let left = file.readUInt16LE(at + 10); left > 0; left -= 1) {
    if (next + 46 > file.length || file.readUInt32LE(next) !== ENTRY) return notOne();
    const local = file.readUInt32LE(next + 42);
    if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL) return notOne();
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.push({
      method: file.readUInt16LE(next + 10),
      packed: file.subarray(from, from + file.readUInt32LE(next + 20)),
    });
    next += 46 + file.readUInt16LE(next + 28) + file.readUInt16LE(next + 30) + file.readUInt16LE(next + 32);
  }
  return entries;
}

async function unpackedBytes({ method, packed }: Entry, most: number): Promise<number> {
  if (method === STORED) return packed.length;
  const inflating = createInflateRaw();
  inflating.end(packed);
  let bytes = 0;
  try {
    for await (const chunk of inflating as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > most) break;
    }
  } catch {
    return notOne();
  }
  return bytes;
}

/**
 * Unpacks everything once and throws it away, because what a ZIP archive says of its sizes may be a lie: a few kilobytes can
 * hold gigabytes, which the reader of workbooks would take into memory.
 */
export async function refuseBombs(file: Buffer, most: number): Promise<void> {
  let bytes = 0;
  for (const entry of entriesOf(file)) {
    bytes += await unpackedBytes(entry, most - bytes);
    if (bytes > most) throw new ImportFault('The workbook unpacks to too many bytes.', 'XLSX_TOO_LARGE');
  }
}
