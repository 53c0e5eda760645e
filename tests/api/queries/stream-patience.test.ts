import { expect, test, vi } from 'vitest';

import { aSavedQuery, UNPACKED, streamingBackends, streamingWorld, type StreamingWorld } from './query-world.ts';

const PRODUCTS = '{ products { nodes { number name } } }';

async function stalledReader({ manager }: StreamingWorld): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const name = await aSavedQuery(manager, PRODUCTS);
  const response = await manager.fetch(`/query/${name}.ndjson`, { headers: UNPACKED });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  return reader;
}

async function readOn(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read())
    text += new TextDecoder().decode(part.value);
  return text;
}

test('who does not read on for as long as the setting says loses the stream', async () => {
  const world = await streamingWorld({ streamIdleSeconds: 1 });
  const reader = await stalledReader(world);

  await vi.waitFor(async () => expect(await streamingBackends(world)).toBe(0), { timeout: 15_000 });

  expect(await readOn(reader).then(({ length }) => `whole: ${length}`, String)).toContain('terminated');
  await world.stop();
});

test('a stream that lasts longer than the setting says is ended, and told why', async () => {
  const world = await streamingWorld({ streamMostSeconds: 1 });
  const reader = await stalledReader(world);
  await vi.waitFor(async () => expect(await streamingBackends(world)).toBe(0), { timeout: 15_000 });

  expect((await readOn(reader)).trimEnd().split('\n').at(-1)).toContain('QUERY_TOO_COSTLY');
  await world.stop();
});

test('promise R4: a stream does not keep the server from stopping', async () => {
  const world = await streamingWorld();
  const reader = await stalledReader(world);
  const began = Date.now();

  await world.stop();

  expect(Date.now() - began).toBeLessThan(8_000);
  await readOn(reader).catch(() => undefined);
});
