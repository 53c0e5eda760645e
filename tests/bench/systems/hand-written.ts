/**
 * The peer that nothing can be faster to write than: node:http, a pool, one prepared statement a question, whose JSON text is
 * passed through. It asks nobody who they are and knows no rights.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';

import pg from 'pg';

import { QUESTIONS } from '../questions/index.ts';
import { announce } from '../support/announce.ts';
import type { HandWritten, Question } from '../support/question.ts';

const [databaseUrl, connections] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: Number(connections) });
const answers = new Map(
  await Promise.all(QUESTIONS.map(async (question) => [question.key, await written(question)] as const)),
);

async function written({ key, folder }: Question): Promise<HandWritten> {
  const file = new URL(`../questions/${folder}/hand-written.sql`, import.meta.url);
  if (existsSync(file)) return statement(key, readFileSync(file, 'utf8'));
  const code = new URL('hand-written.ts', file);
  return existsSync(code)
    ? ((await import(code.href)) as { answer: HandWritten }).answer
    : () => Promise.reject(new Error(`${key} is not written by hand.`));
}

function statement(name: string, text: string): HandWritten {
  return async (values) =>
    (await pool.query<[string]>({ name, text, values: [...values], rowMode: 'array' })).rows[0]?.[0] ?? 'null';
}

async function answer(body: string, headers: IncomingHttpHeaders): Promise<string> {
  const { question, values } = JSON.parse(body) as { question: string; values: unknown[] };
  return `{"data":${await answers.get(question)?.(values, { pool, headers })}}`;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString(), request.headers).then(
      (text) => response.setHeader('content-type', 'application/json; charset=utf-8').end(text),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  announce(typeof address === 'object' && address ? address.port : 0);
});
