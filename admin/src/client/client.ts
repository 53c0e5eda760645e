import { Client, fetchExchange, type ClientOptions } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { shallowRef, type Ref } from 'vue';

import { rowCache } from './cache.ts';
import { sessionExchange } from './session-exchange.ts';

/** The header makes the request one that other sites cannot send for the person. */
const fetchOptions: RequestInit = { credentials: 'include', headers: { 'apollo-require-preflight': '1' } };

/** Reads are asked again after a lost connection; writes only when the person presses again, under the same key. */
const retry = retryExchange({
  initialDelayMs: 500,
  maxDelayMs: 8000,
  maxNumberAttempts: 4,
  retryIf: (error, operation) => operation.kind === 'query' && error.networkError !== undefined,
});

function options(url: string): Omit<ClientOptions, 'exchanges'> {
  return { url, fetchOptions, preferGetMethod: false, requestPolicy: 'cache-first' };
}

let current: Ref<Client> | undefined;
let plain: Client | undefined;
let make: (() => Client) | undefined;

/** Makes the client of the application; `urql` follows the reference when the client is made anew. */
export function createClient(url: string, signInAgain: () => Promise<void>): Ref<Client> {
  plain = new Client({ ...options(url), exchanges: [fetchExchange] });
  make = () =>
    new Client({ ...options(url), exchanges: [rowCache(), retry, sessionExchange(signInAgain), fetchExchange] });
  current = shallowRef(make());
  return current;
}

/** After a change of person or role nothing of the former one's rows stays. */
export function dropCache(): void {
  if (current && make) current.value = make();
}

/** Without cache and without waiting for a session: for signing in and for asking who is signed in. */
export function plainClient(): Client {
  if (!plain) throw new Error('The client is made before the application starts.');
  return plain;
}
