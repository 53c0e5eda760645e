import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A line of curl as the request that it sends; only what our pages use of curl is known. */
export function requestOf(command: string): Request {
  const [program, ...words] = shellWords(command);
  if (program !== 'curl') throw new Error(`This is no curl: ${command}`);
  const asked = new Asked();
  while (words.length > 0) asked.take(words);
  return asked.request();
}

class Asked {
  #url = '';
  #isGet = false;
  readonly #headers = new Headers();
  readonly #data: string[] = [];

  take(words: string[]): void {
    const word = words.shift() ?? '';
    if (/^(-sS|--compressed|-n|--fail-with-body)$/.test(word)) return;
    if (word === '--get') this.#isGet = true;
    else if (!word.startsWith('-')) this.#url = word;
    else this.#option(word, words.shift() ?? '');
  }

  #option(word: string, value: string): void {
    const [name = '', ...rest] = value.split(word === '-H' ? ': ' : '=');
    if (word === '-H') this.#headers.set(name, rest.join(': '));
    else if (word === '-d') this.#data.push(value);
    else if (word === '--data-urlencode') this.#data.push(`${name}=${encodeURIComponent(rest.join('='))}`);
    else if (word === '-u') this.#headers.set('authorization', `Basic ${Buffer.from(value).toString('base64')}`);
    else if (!/^(--retry|-o)$/.test(word)) throw new Error(`Our pages did not use ${word} so far.`);
  }

  request(): Request {
    const data = this.#data.join('&');
    if (this.#isGet || !data) return new Request(data ? `${this.#url}?${data}` : this.#url, { headers: this.#headers });
    return new Request(this.#url, { method: 'POST', headers: this.#headers, body: data });
  }
}

/** Splits as a shell does: quotes, and lines continued by a backslash. */
function shellWords(command: string): string[] {
  const words = command.replaceAll('\\\n', ' ').match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
  return words.map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single, double) => String(single ?? double)));
}

/** What the real curl answers, read as `fetch` reads texts; null on a machine that has none. */
export async function byCurl(command: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as { code?: unknown }).code === 127) return null;
    throw error;
  }
}
