import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { BucketStore } from '@living-archive/api/testing';
import { expect, test } from 'vitest';

import { there } from '../../support/asking.ts';

/** As much of an S3-compatible store as the product asks for. */
async function answer(objects: Map<string, string>, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '', 'http://store');
  const key = decodeURIComponent(url.pathname.replace('/archive/', ''));
  if (request.method === 'PUT') {
    objects.set(key, await text(request));
    return response.end();
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    return response.writeHead(204).end();
  }
  if (url.searchParams.get('list-type') === '2') {
    const contents = [...objects.keys()].map(
      (one) => `<Contents><Key>${one}</Key><LastModified>2026-11-20T00:00:00.000Z</LastModified></Contents>`,
    );
    response.setHeader('content-type', 'application/xml');
    return response.end(`<ListBucketResult>${contents.join('')}<IsTruncated>false</IsTruncated></ListBucketResult>`);
  }
  const found = objects.get(key);
  if (found !== undefined) return response.end(found);
  return response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
}

function aStore(objects: Map<string, string>): Server {
  return createServer((request, response) => void answer(objects, request, response));
}

test('files lie in a bucket of an S3-compatible store when one is named', async () => {
  const objects = new Map<string, string>();
  const server = aStore(objects);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'bucket-'));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const store = await BucketStore.open(
    { bucket: 'archive', endpoint, region: 'us-east-1', accessKeyId: 'somebody', secretAccessKey: 'something' },
    folder,
  );
  const key = '01a2016c-85e4-72bb-aa96-65be35dcc84c';
  const path = join(folder, 'on-its-way');
  await writeFile(path, '合同');

  await store.keep(path, key);

  expect([...objects]).toEqual([[`files/${key}`, '合同']]);
  expect(await text(there(await store.open(key)))).toBe('合同');
  const listed: string[] = [];
  for await (const { key: one } of store.list()) listed.push(one);
  expect(listed).toEqual([key]);
  await store.remove(key);
  expect(await store.open(key)).toBeNull();
  server.close();
  await rm(folder, { recursive: true });
});
