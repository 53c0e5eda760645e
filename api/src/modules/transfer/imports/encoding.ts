import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import { ImportFault } from './import.fault.ts';

export const encodings = ['auto', 'utf-8', 'gb18030', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * UTF-8 when every byte of the file fits it, else GB18030 when every byte fits that, else whichever has fewer bad places
 * (those are then reported row by row). The whole file is looked at: the first Chinese name may stand on the last line.
 */
export async function detectEncoding(path: string): Promise<Exclude<Encoding, 'auto'>> {
  if (await startsWithUtf16Mark(path)) return 'utf-16le';
  const badUtf8 = await countBadPlaces(path, 'utf-8');
  if (badUtf8 === 0) return 'utf-8';
  return (await countBadPlaces(path, 'gb18030')) < badUtf8 ? 'gb18030' : 'utf-8';
}

async function startsWithUtf16Mark(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0xff && buffer[1] === 0xfe;
  } finally {
    await file.close();
  }
}

async function countBadPlaces(path: string, encoding: Exclude<Encoding, 'auto'>): Promise<number> {
  let count = 0;
  for await (const chunk of decoded(path, { encoding })) {
    for (let at = chunk.indexOf('\uFFFD'); at !== -1; at = chunk.indexOf('\uFFFD', at + 1)) count += 1;
  }
  return count;
}

interface Decoding {
  readonly encoding: Exclude<Encoding, 'auto'>;
  readonly onBytes?: (count: number) => void;
}

/** The text of a file, chunk by chunk, without byte order mark; bytes that mean nothing become U+FFFD. */
export async function* decoded(path: string, { encoding, onBytes }: Decoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    onBytes?.(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** Refuses early and plainly what the stream would refuse late and cryptically. */
export async function sizeOfReadableFile(path: string): Promise<number> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new ImportFault(error.code === 'ENOENT' ? `There is no file ${path}.` : `The file ${path} cannot be read.`);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new ImportFault(`${path} is not a file.`);
    return stat.size;
  } finally {
    await file.close();
  }
}
