import { NULL } from './wire/rows.ts';

const FIRST_BYTES = 16_384;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const HEX = Buffer.from('0123456789abcdef');
/** What follows the backslash for the control characters that have a letter. */
const LETTERS = new Map([
  [0x08, 0x62],
  [0x09, 0x74],
  [0x0a, 0x6e],
  [0x0c, 0x66],
  [0x0d, 0x72],
]);
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NOTHING = Buffer.from('null');
/** Most bytes that one byte of a text becomes: `\u001f`. */
const LONGEST_ESCAPE = 6;

/**
 * A JSON text under construction, as UTF-8. Values are copied to it from where PostgreSQL's bytes lie; a loop over bytes is
 * several times cheaper than to decode a value, escape it, join it to the others and encode it again.
 */
export class JsonText {
  bytes: Buffer;
  /** How many bytes are written. */
  at = 0;
  /** How many objects that stand for rows are written. */
  objects = 0;

  constructor(size = FIRST_BYTES) {
    this.bytes = Buffer.allocUnsafeSlow(size);
  }

  clear(): void {
    this.at = 0;
    this.objects = 0;
  }

  finished(): Buffer {
    return this.bytes.subarray(0, this.at);
  }

  /** Makes room for so many more bytes. */
  reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.at + more));
    this.bytes.copy(grown, 0, 0, this.at);
    this.bytes = grown;
  }

  byte(byte: number): void {
    if (this.at === this.bytes.length) this.reserve(1);
    this.bytes[this.at] = byte;
    this.at += 1;
  }

  /** Bytes that are JSON already. */
  copy(source: Uint8Array, from: number, length: number): void {
    this.reserve(length);
    const { bytes } = this;
    let { at } = this;
    for (let index = 0; index < length; index += 1) bytes[at++] = source[from + index] as number;
    this.at = at;
  }

  constant(source: Uint8Array): void {
    this.copy(source, 0, source.length);
  }

  /** What was written before between these places. */
  again(from: number, to: number): void {
    this.reserve(to - from);
    this.bytes.copyWithin(this.at, from, to);
    this.at += to - from;
  }

  /** A text that is JSON already. */
  json(text: string): void {
    this.reserve(text.length * 3);
    this.at += this.bytes.write(text, this.at, 'utf8');
  }

  /** A response name with its colon. */
  key(name: string): void {
    this.json(`"${name}":`);
  }

  nothing(): void {
    this.constant(NOTHING);
  }

  /** A text value between quotation marks, escaped as JSON wants it. */
  string(source: Uint8Array, from: number, length: number): void {
    if (from === NULL) return this.nothing();
    this.reserve(length * LONGEST_ESCAPE + 2);
    const { bytes } = this;
    let { at } = this;
    bytes[at++] = QUOTE;
    for (let index = from; index < from + length; index += 1) {
      const byte = source[index] as number;
      if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) at = escape(bytes, at, byte);
      else bytes[at++] = byte;
    }
    bytes[at++] = QUOTE;
    this.at = at;
  }

  /** A number, or anything else that PostgreSQL writes as JSON does. */
  bare(source: Uint8Array, from: number, length: number): void {
    if (from === NULL) this.nothing();
    else this.copy(source, from, length);
  }

  boolean(source: Uint8Array, from: number): void {
    if (from === NULL) this.nothing();
    else this.constant(source[from] === 0x74 ? TRUE : FALSE);
  }

  /** PostgreSQL's `2026-11-21 09:30:00.123456+00` (the session is in UTC) as ISO 8601 with milliseconds. */
  instant(source: Uint8Array, from: number): void {
    if (from === NULL) return this.nothing();
    this.reserve(26);
    const { bytes } = this;
    let { at } = this;
    bytes[at++] = QUOTE;
    for (let index = 0; index < 19; index += 1) bytes[at++] = source[from + index] as number;
    bytes[at - 9] = 0x54;
    bytes[at++] = 0x2e;
    let fraction = from + (source[from + 19] === 0x2e ? 20 : 19);
    for (let digits = 0; digits < 3; digits += 1) {
      const digit = source[fraction] as number;
      const isDigit = digit >= 0x30 && digit <= 0x39;
      bytes[at++] = isDigit ? digit : 0x30;
      if (isDigit) fraction += 1;
    }
    bytes[at++] = 0x5a;
    bytes[at++] = QUOTE;
    this.at = at;
  }
}

function escape(bytes: Uint8Array, from: number, byte: number): number {
  let at = from;
  bytes[at++] = BACKSLASH;
  if (byte >= 0x20) {
    bytes[at++] = byte;
    return at;
  }
  const letter = LETTERS.get(byte);
  if (letter !== undefined) {
    bytes[at++] = letter;
    return at;
  }
  bytes[at++] = 0x75;
  bytes[at++] = 0x30;
  bytes[at++] = 0x30;
  bytes[at++] = HEX[byte >> 4] as number;
  bytes[at++] = HEX[byte & 15] as number;
  return at;
}

const kept: JsonText[] = [];
const MOST_KEPT = 8;
/** Larger ones are not kept for the next answer. */
const MOST_BYTES = 4_194_304;

/** An empty text, in memory that was used before where there is some. */
export function borrowText(): JsonText {
  return kept.pop() ?? new JsonText();
}

/** Only when nobody reads its bytes any more. */
export function returnText(text: JsonText): void {
  if (kept.length >= MOST_KEPT || text.bytes.length > MOST_BYTES) return;
  text.clear();
  kept.push(text);
}
