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
  readonly #patience: number | null;

  constructor(url: string, headers: Record<string, string> = {}, patience: number | null = null) {
    this.#url = url;
    this.#headers = headers;
    this.#patience = patience;
  }

  /** The same person, who gives up waiting for an answer after so many milliseconds. */
  within(milliseconds: number): Client {
    return new Client(this.#url, this.#headers, milliseconds);
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
      ...(this.#patience === null ? {} : { signal: AbortSignal.timeout(this.#patience) }),
      ...init,
      headers: { ...this.#headers, ...(init.headers as Record<string, string>) },
    });
  }
}

/** Somebody signed in with a password; the session travels in the cookie. */
export async function signIn(url: string, loginName: string, password: string): Promise<Client> {
  const response = await new Client(url).fetch('/graphql', {
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
}
