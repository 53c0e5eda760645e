import { randomUUID } from 'node:crypto';

import { openTestServer, type TestServer } from '@living-archive/api/testing';

import { TestClock } from './clock.ts';
import { cloneDatabase, type TestDatabase, workerDatabase } from './database.ts';

/* oxlint-disable-next-line typescript/no-explicit-any -- answers are as varied as the queries of the tests */
type Json = any;

interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string } & Record<string, unknown>;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, Json> | null | undefined;
  readonly errors: readonly GraphqlError[] | undefined;
  readonly extensions: Json;
  readonly text: string;
}

/** One operation under way. Tests say what they expect of it; only here is it known how errors look on the wire. */
export class Asked {
  readonly #answer: Promise<GraphqlAnswer>;
  readonly #document: string;

  constructor(answer: Promise<GraphqlAnswer>, document: string) {
    this.#answer = answer;
    this.#document = document;
  }

  answer(): Promise<GraphqlAnswer> {
    return this.#answer;
  }

  /** The data; fails with the errors if there are any, refusals of mutations included. */
  async data(): Promise<Record<string, Json>> {
    const answer = await this.#answer;
    if (answer.errors || !answer.data) throw this.#unexpected(answer);
    if (refusalsOf(answer).length > 0) throw this.#unexpected(answer);
    return answer.data;
  }

  /** The mutation answered with this refusal; the answer is its path. */
  async refused(code: string): Promise<string[] | null> {
    const answer = await this.#answer;
    const found = refusalsOf(answer).find((one) => one.code === code);
    if (!found) throw this.#unexpected(answer, `a refusal ${code}`);
    return found.path;
  }

  /** The request failed with this code; the answer is the error. */
  async failed(code: string): Promise<GraphqlError> {
    const answer = await this.#answer;
    const found = answer.errors?.find((one) => one.extensions.code === code);
    if (!found) throw this.#unexpected(answer, `an error ${code}`);
    return found;
  }

  #unexpected(answer: GraphqlAnswer, wanted = 'data'): Error {
    return new Error(`Wanted ${wanted} of\n${this.#document}\nbut got ${answer.status} ${answer.text.slice(0, 2_000)}`);
  }
}

function refusalsOf({ data }: GraphqlAnswer): { code: string; path: string[] | null }[] {
  return Object.values(data ?? {}).flatMap(
    (payload: Json) => (payload?.userErrors ?? []) as { code: string; path: string[] | null }[],
  );
}

/** Somebody who sends requests: signed out, signed in with a cookie, or a program with a token. */
export class Client {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  run(document: string, variables: object = {}): Asked {
    return new Asked(this.#send(document, variables), document);
  }

  /** A mutation by its name with one input; asks back the given selection beside the refusals. */
  act(mutation: string, input: object, selection = ''): Asked {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    return this.run(
      `mutation Act($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code path } } }`,
      { input },
    );
  }

  async #send(query: string, variables: object): Promise<GraphqlAnswer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const parsed = JSON.parse(text) as { data?: Record<string, Json>; errors?: GraphqlError[]; extensions?: Json };
    return { status: response.status, data: parsed.data, errors: parsed.errors, extensions: parsed.extensions, text };
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.#url), {
      ...init,
      headers: { ...this.#headers, ...(init.headers as Record<string, string>) },
    });
  }
}

export interface TestApi {
  readonly url: string;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly server: TestServer;
  readonly nobody: Client;
  /** The administrator that every test database begins with. */
  readonly admin: Client;
  signIn(loginName: string, password: string): Promise<Client>;
  withToken(token: string): Client;
  stop(): Promise<void>;
}

export const ADMIN = { loginName: 'admin', password: 'mooncake-lantern-42' };

async function open(database: TestDatabase): Promise<TestApi> {
  const clock = new TestClock();
  const server = await openTestServer({ databaseUrl: database.url, now: clock.now, firstAdmin: ADMIN });
  const { url } = server;
  const nobody = new Client(url);
  const signIn = async (loginName: string, password: string): Promise<Client> => {
    const response = await nobody.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { code path } } }',
        variables: { input: { loginName, password } },
      }),
    });
    // Read to its end: a connection with an unread answer would keep the server from stopping.
    const answered = await response.text();
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith('archive_session='));
    if (!cookie) throw new Error(`${loginName} could not sign in: ${answered}`);
    return new Client(url, { cookie: cookie.split(';')[0] as string });
  };
  return {
    url,
    clock,
    database,
    server,
    nobody,
    admin: await signIn(ADMIN.loginName, ADMIN.password),
    signIn,
    withToken: (token) => new Client(url, { authorization: `Bearer ${token}` }),
    stop: () => server.stop(),
  };
}

let ofThisWorker: Promise<TestApi> | null = null;

/** The worker's server on the worker's database. Every test makes its own world in it, beside the others. */
export function workerApi(): Promise<TestApi> {
  ofThisWorker ??= workerDatabase().then(open);
  return ofThisWorker;
}

/** A server on a database of its own, for tests that move the clock, count rows or change settings. */
export async function ownApi(): Promise<TestApi> {
  return open(await cloneDatabase(`own_${randomUUID().replaceAll('-', '').slice(0, 12)}`));
}
