import { type DocumentNode, print } from 'graphql';

/** A document that knows its variables and its answer; what gql.tada and GraphQL Code Generator make is one. */
export type TypedDocument<Data, Variables> = DocumentNode & { __apiType?: (variables: Variables) => Data };

export interface ArchiveOptions {
  /** Where the archive is, such as `https://archive.example.com`. */
  readonly url: string;
  readonly token: string;
  /** How often a busy server is asked again; 5 unless said otherwise. */
  readonly retries?: number;
}

/** What the archive refused, by its code, such as `FORBIDDEN` or `QUERY_TOO_COSTLY`. */
export class ArchiveError extends Error {
  readonly code: string;
  /** Name it to whoever looks after the server: the log has the rest. */
  readonly requestId: string | undefined;

  constructor({ message, extensions }: GraphqlError) {
    super(message);
    this.code = extensions?.code ?? 'UNKNOWN';
    this.requestId = extensions?.requestId;
  }
}

export interface Page<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

export interface Archive {
  /** One question, one answer. */
  ask<Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables): Promise<Data>;
  /** All rows of a list, page after page; the document passes `$after` on. */
  rows<Data, Variables extends { after?: string | null }, Row>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    pageOf: (data: Data) => Page<Row>,
  ): AsyncGenerator<Row>;
  /** All rows of a saved query as they stream in; without a version, of the newest one. */
  saved<Row>(name: string, variables?: object, version?: number): AsyncGenerator<Row>;
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlError[];
}

/** Only these pass by themselves; everything else would be refused again. */
const PASSING = new Set(['SERVICE_UNAVAILABLE', 'RATE_LIMITED']);

export function openArchive({ url, token, retries = 5 }: ArchiveOptions): Archive {
  const authorization = `Bearer ${token}`;

  /** Asks until an answer comes that waiting would not better; a connection that breaks counts as busy. */
  async function send(address: string | URL, init: RequestInit = {}): Promise<Response> {
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt >= retries;
      try {
        const response = await fetch(address, { ...init, headers: { ...init.headers, authorization } });
        if (response.ok) return response;
        const fault = await faultOf(response);
        if (isLast || !PASSING.has(fault.code)) throw fault;
      } catch (error) {
        if (isLast || error instanceof ArchiveError) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt * (0.5 + Math.random())));
    }
  }

  async function ask<Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) {
    const response = await send(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors?.[0]) throw new ArchiveError(errors[0]);
    return data as Data;
  }

  const rows: Archive['rows'] = async function* rows(document, variables, pageOf) {
    for (let after = variables.after ?? null, more = true; more;) {
      const { nodes, pageInfo } = pageOf(await ask(document, { ...variables, after }));
      yield* nodes;
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
  };

  const saved: Archive['saved'] = async function* saved<Row>(name: string, variables: object = {}, version?: number) {
    const address = new URL(`/query/${name}.ndjson`, url);
    address.searchParams.set('variables', JSON.stringify(variables));
    if (version !== undefined) address.searchParams.set('version', String(version));
    const { body } = await send(address);
    if (body) for await (const line of linesOf(body)) yield rowOf(line) as Row;
  };

  return { ask, rows, saved };
}

async function faultOf(response: Response): Promise<ArchiveError> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as Answer<unknown>;
    if (errors?.[0]) return new ArchiveError(errors[0]);
  } catch {
    // A proxy in between answers in its own words.
  }
  const code = response.status === 503 || response.status === 429 ? 'SERVICE_UNAVAILABLE' : `HTTP_${response.status}`;
  return new ArchiveError({ message: text.slice(0, 200), extensions: { code } });
}

/** A stream that fails half way says so in its last line: its rows are not all of them. */
function rowOf(line: string): unknown {
  const row = JSON.parse(line) as { readonly error?: GraphqlError };
  if (row.error?.extensions) throw new ArchiveError(row.error);
  return row;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of body) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(Boolean);
  }
  if (rest) yield rest;
}
