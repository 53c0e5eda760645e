import { type AuditFail, serverAudits } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await workerApi();
});

/** As an account that may ask for `__type`, which the audits do, and as a client that knows of the preflight header. */
const audits = serverAudits({
  url: () => `${api.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    api.admin.fetch(url, { ...init, headers: { ...(init.headers as object), 'apollo-require-preflight': '1' } }),
});

/** A request that was not understood is a 4xx in either media type: proxies and logs then tell the truth. */
const declined = new Set([
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
]);
const kept = audits.filter(({ name }) => /^(MUST|SHOULD) /.test(name) && !declined.has(name));

test('the suite is the one that was read', () => {
  expect(kept.filter(({ name }) => name.startsWith('MUST ')).length).toBeGreaterThanOrEqual(13);
  expect(audits.filter(({ name }) => declined.has(name))).toHaveLength(declined.size);
});

test.each(kept)('promise S1: $name', async ({ fn }) => {
  const result = await fn();

  expect({ status: result.status, reason: (result as AuditFail).reason }).toEqual({ status: 'ok', reason: undefined });
});
