import { open } from 'node:fs/promises';

import { fileTypeFromFile } from 'file-type';

import { textTypeOf } from './media-type.rules.ts';

const LOOKED_AT = 65_536;
/** No text has these: the control characters but tab, line feed, form feed and carriage return. */
const NO_TEXT = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Tables that Excel saves as "Unicode text" say so by their first two bytes; the rest comes in UTF-8 or GB18030. */
function asText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  // Chinese tables come in GB18030 as well; both leave the control characters alone.
  return bytes.toString('latin1').replaceAll(/[\u0080-\u009F]/g, '');
}

/** What a file is by its bytes; null when they show nothing that we know. */
export async function sniff(path: string, fileName: string): Promise<string | null> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found) return found.mime;
  const isText = !NO_TEXT.test(asText(await beginning(path)));
  return isText ? textTypeOf(fileName) : null;
}
