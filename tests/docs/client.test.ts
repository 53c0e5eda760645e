import { createServer, type Server } from 'node:http';

import { afterEach, expect, test } from 'vitest';

import { openArchive } from '../../api/docs/bi/client/archive-client.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that answers with these in turn: a status and a text each. */
async function answering(
  ...answers: readonly (readonly [status: number, text: string])[]
): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  server = createServer((_, reply) => {
    const [status, text] = answers[Math.min(asked, answers.length - 1)] ?? [500, ''];
    asked += 1;
    reply.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}`, asked: () => asked };
}

const error = (code: string): object => ({ message: 'no', extensions: { code } });
const refusal = (code: string): string => JSON.stringify({ errors: [error(code)] });

async function all<T>(rows: AsyncGenerator<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

test('a busy server is asked again', async () => {
  const { url, asked } = await answering(
    [503, refusal('SERVICE_UNAVAILABLE')],
    [200, '{"number":"1"}\n{"number":"2"}'],
  );

  const rows = await all(openArchive({ url, token: 't', retries: 2 }).saved('orders'));

  expect(rows).toEqual([{ number: '1' }, { number: '2' }]);
  expect(asked()).toBe(2);
});

test('a refusal is not asked again', async () => {
  const { url, asked } = await answering([403, refusal('FORBIDDEN')]);

  await expect(all(openArchive({ url, token: 't' }).saved('orders'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(asked()).toBe(1);
});

test('a stream that fails half way is no end of the list', async () => {
  const { url } = await answering([200, `{"number":"1"}\n${JSON.stringify({ error: error('GONE') })}`]);

  await expect(all(openArchive({ url, token: 't' }).saved('orders'))).rejects.toMatchObject({ code: 'GONE' });
});

test('who is busy for ever is given up', async () => {
  const { url, asked } = await answering([503, 'Bad gateway']);

  await expect(all(openArchive({ url, token: 't', retries: 1 }).saved('orders'))).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
  expect(asked()).toBe(2);
});
