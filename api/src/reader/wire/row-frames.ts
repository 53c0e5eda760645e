import { EventEmitter } from 'node:events';

const DATA_ROW = 0x44;
/** A code and the length of the message, which counts itself but not the code. */
const HEADER = 5;

/**
 * A row of the wire, and those that follow it. The driver's own queries read one row's values from `fields`; whoever takes
 * them all at once says so by `next`.
 */
export class RowMessage {
  readonly name = 'dataRow';
  bytes: Buffer = Buffer.alloc(0);
  /** Where the row's message begins. */
  at = 0;
  /** Where the next message begins that is to be looked at. */
  next = 0;
  /** Where the last of the rows that came together ends. */
  end = 0;

  get fields(): (string | null)[] {
    const fields: (string | null)[] = [];
    let from = this.at + HEADER + 2;
    for (let left = this.bytes.readInt16BE(this.at + HEADER); left > 0; left -= 1) {
      const length = this.bytes.readInt32BE(from);
      from += 4;
      fields.push(length < 0 ? null : this.bytes.toString('utf8', from, from + length));
      if (length > 0) from += length;
    }
    return fields;
  }
}

/** Where rows and other messages go. */
interface Receiver {
  row(message: RowMessage): void;
  /** Whole messages that are no rows. */
  others(bytes: Buffer): void;
}

/** Cuts the stream of a server into messages, tells rows from others, and leaves the bytes of rows where they are. */
export class RowFrames {
  readonly #receiver: Receiver;
  readonly #message = new RowMessage();
  /** Chunks of a message that is not complete yet, and how many bytes are wanted before it is looked at again. */
  #waiting: Buffer[] = [];
  #length = 0;
  #wanted = 0;

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  /** The bytes are read at once or copied: the chunk may be used again. */
  push(chunk: Buffer): void {
    const bytes = this.#whole(chunk);
    if (!bytes) return;
    let from = 0;
    let at = 0;
    let isRow = false;
    // Messages of one sort go on together.
    while (at + HEADER <= bytes.length) {
      const end = at + 1 + bytes.readUInt32BE(at + 1);
      if (end > bytes.length) break;
      if (isRow !== (bytes[at] === DATA_ROW)) {
        this.#pass(bytes, { from, to: at, isRow });
        from = at;
        isRow = !isRow;
      }
      at = end;
    }
    this.#pass(bytes, { from, to: at, isRow });
    if (at < bytes.length) this.#keep(bytes.subarray(at));
  }

  #pass(bytes: Buffer, { from, to, isRow }: { from: number; to: number; isRow: boolean }): void {
    if (from === to) return;
    if (isRow) this.#rows(bytes, from, to);
    else this.#receiver.others(bytes.subarray(from, to));
  }

  #rows(bytes: Buffer, from: number, to: number): void {
    const message = this.#message;
    message.bytes = bytes;
    message.end = to;
    for (let at = from; at < to; at = message.next) {
      message.at = at;
      message.next = at + 1 + bytes.readUInt32BE(at + 1);
      this.#receiver.row(message);
    }
  }

  /** Everything that came since the last whole message, once it may be whole itself; long messages are joined but once. */
  #whole(chunk: Buffer): Buffer | null {
    if (this.#length === 0) return chunk;
    this.#length += chunk.length;
    if (this.#length < this.#wanted) {
      this.#waiting.push(Buffer.from(chunk));
      return null;
    }
    const bytes = Buffer.concat([...this.#waiting, chunk], this.#length);
    this.#waiting = [];
    this.#length = 0;
    return bytes;
  }

  #keep(rest: Buffer): void {
    this.#waiting = [Buffer.from(rest)];
    this.#length = rest.length;
    this.#wanted = rest.length < HEADER ? HEADER : 1 + rest.readUInt32BE(1);
  }
}

/** The driver's connection, as far as its types leave it out. */
interface Wire extends EventEmitter {
  attachListeners(stream: EventEmitter): void;
}

/**
 * Takes rows out of what the connection reads before its own parser makes a message with strings of each; everything
 * else still goes through that parser. Call it before the connection is opened.
 */
export function takeRowsFrom(connection: EventEmitter): void {
  const wire = connection as Wire;
  const attachListeners = wire.attachListeners.bind(wire);
  wire.attachListeners = (stream) => {
    const parsed = new EventEmitter();
    attachListeners(parsed);
    const frames = new RowFrames({
      row: (message) => void wire.emit('dataRow', message),
      others: (bytes) => void parsed.emit('data', bytes),
    });
    stream.on('data', (chunk: Buffer) => frames.push(chunk));
    stream.on('end', () => parsed.emit('end'));
  };
}
