import { request as httpRequest, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import {
  demoAccounts,
  openTestArchive,
  openTestServer,
  systemContext,
  type TestServer,
  welcome,
} from '@living-archive/api/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { fileDatabase } from '../../support/database.ts';

/*
 * Rows and answers lie in memory that is used again by the next request. What is proven here: nobody ever gets a byte of
 * somebody else's answer, however slowly it is read, however it is packed, and whoever leaves in the middle.
 */

const password = demoAccounts[0]?.password ?? '';
const clock = { now: () => new Date(), zone: 'Asia/Shanghai' };
let server: TestServer;
let cookies: string[];

beforeAll(async () => {
  const { url: databaseUrl } = await fileDatabase();
  const archive = await openTestArchive(databaseUrl);
  await welcome({ archive, clock, wantsDemo: true });
  await archive.stop();
  server = await openTestServer({ databaseUrl, now: clock.now, firstAdmin: { loginName: 'nobody', password } });
  cookies = await Promise.all(['gm', 'manager', 'supervisor', 'rep1', 'rep2', 'finance'].map(signIn));
});
afterAll(() => server.stop());

interface Manner {
  readonly cookie: string;
  readonly packing?: 'br' | 'gzip' | 'identity';
  /** Reads a bit at a time. */
  readonly isSlow?: boolean;
  /** Hangs up after the first bytes. */
  readonly leaves?: boolean;
}

async function signIn(loginName: string): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      variables: { input: { loginName, password } },
    }),
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

function post(query: string, { cookie, packing = 'identity' }: Manner): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${server.url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': packing, cookie } },
      resolve,
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

async function ask(query: string, manner: Manner): Promise<string | null> {
  const response = await post(query, manner);
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (manner.leaves) {
      response.destroy();
      return null;
    }
    chunks.push(chunk);
    if (manner.isSlow) await pause(5);
  }
  const bytes = Buffer.concat(chunks);
  const packed = response.headers['content-encoding'];
  if (packed === 'br') return brotliDecompressSync(bytes).toString();
  return (packed === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

const ROW = 'id code name grade visits(first: 20) { nodes { id summary rep { name } } }';
const QUERIES = [
  `{ customers(first: 100) { nodes { ${ROW} orders(first: 10) { nodes { number lines { productName netAmount } } } } } }`,
  `{ customers(first: 60, sort: [{ by: CODE, direction: DESC }]) { totalCount nodes { ${ROW} owner { name } } } }`,
  '{ orders(first: 100) { nodes { id number netAmount customer { name } lines { productName unitPrice } } } }',
  '{ products(first: 100) { nodes { id number name category { name } } } regions { nodes { id code name } } }',
  '{ orders { groups(by: [{ field: RECEIVED_AT, every: DAY }], first: 100) { nodes { key { receivedAt } aggregate { count } } } } }',
  '{ customers(first: 3) { nodes { id } } }',
];

test('everybody gets the own answer, byte for byte, whoever else asks, reads slowly or leaves', async () => {
  const alone = new Map<string, string | null>();
  for (const cookie of cookies)
    for (const query of QUERIES) alone.set(`${cookie} ${query}`, await ask(query, { cookie }));
  expect(new Set(alone.values()).size).toBeGreaterThan(QUERIES.length * 2);

  const wrong: string[] = [];
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) {
      const dice = number * 31 + turn * 7;
      const cookie = cookies[dice % cookies.length] as string;
      const query = QUERIES[(dice >> 1) % QUERIES.length] as string;
      const packing = (['identity', 'br', 'gzip'] as const)[dice % 3] as 'br';
      const got = await ask(query, { cookie, packing, isSlow: dice % 5 === 0, leaves: dice % 11 === 0 });
      if (got !== null && got !== alone.get(`${cookie} ${query}`)) wrong.push(`${query}: ${got.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: 24 }, (_, number) => client(number)));

  expect(wrong).toEqual([]);
});

test('answers that are never released harm nobody', async () => {
  const { reader } = server.archive;
  const ctx = systemContext(server.archive, { now: new Date(), zone: 'Asia/Shanghai' });
  const question = { document: parse('{ regions { nodes { code } } }'), operationName: null, variables: {} };
  const answers = await Promise.all(Array.from({ length: 20 }, () => reader.answer(ctx, question)));

  expect(new Set(answers.map(({ json }) => json.toString())).size).toBe(1);
});
