/**
 * The peer that nothing can be faster to write than: node:http, a pool, one prepared statement a question, whose JSON text is
 * passed through. It asks nobody who they are and knows no rights.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import pg from 'pg';

import { QUESTIONS } from '../questions/index.ts';

const [databaseUrl, connections] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: Number(connections) });
const statements = new Map(
  QUESTIONS.map(({ key, folder }) => [
    key,
    readFileSync(new URL(`../questions/${folder}/hand-written.sql`, import.meta.url), 'utf8'),
  ]),
);

async function answer(body: string): Promise<string> {
  const { question, values } = JSON.parse(body) as { question: string; values: unknown[] };
  const { rows } = await pool.query<string[]>({
    name: question,
    text: statements.get(question) as string,
    values,
    rowMode: 'array',
  });
  return `{"data":${rows[0]?.[0]}}`;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString()).then(
      (text) => response.setHeader('content-type', 'application/json; charset=utf-8').end(text),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
