import { createServer } from 'node:http';

import pg from 'pg';

import { HAND_WRITTEN } from './question.ts';

/** The peer: node:http, a pool, one prepared statement whose JSON text is passed through. Nothing can be faster to write. */
const pool = new pg.Pool({ connectionString: process.argv[2] as string, max: 16 });

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { region: string } };
    void pool
      .query<{ text: string }>({ name: 'page', text: `select (${HAND_WRITTEN}) as text`, values: [variables.region] })
      .then(({ rows }) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(`{"data":${rows[0]?.text}}`);
      });
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
