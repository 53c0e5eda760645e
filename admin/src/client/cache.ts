import type { Exchange } from '@urql/core';
import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache';

type Keys = NonNullable<CacheExchangeOpts['keys']>;
type Updates = NonNullable<CacheExchangeOpts['updates']>;

/** Answers the same for every name: types need not be listed one by one. */
function everyName<T>(value: T): Record<string, T> {
  return new Proxy({}, { get: () => value, has: () => true });
}

/** Rows have an id and are kept once; connections, edges, payloads and errors live inside what holds them. */
const keys: Keys = everyName((row: { id?: unknown }) => (typeof row.id === 'string' ? row.id : null));

/** Any change may move rows into or out of any list, so after a mutation the answers of all root fields are asked for again. */
const updates: Updates = {
  Mutation: everyName((_answer, _input, cache) => {
    for (const { fieldName, arguments: given } of cache.inspectFields('Query')) {
      if (fieldName !== 'viewer') cache.invalidate('Query', fieldName, given ?? undefined);
    }
  }),
};

export function rowCache(): Exchange {
  return cacheExchange({ keys, updates });
}
