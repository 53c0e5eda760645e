import type { Client, TestApi } from '../../support/api.ts';
import { upload } from '../files/upload.ts';

export const RUN =
  'importRun { id version state encoding header matches rowCount createdCount updatedCount skippedCount rejectedCount fault rejects { id } file { id } }';

/* oxlint-disable-next-line typescript/no-explicit-any -- answers are as varied as the questions of the tests */
type Run = any;

export interface SentFile {
  readonly sheet?: string;
  readonly fileName?: string;
  readonly body: string | Uint8Array;
  readonly encoding?: string;
}

export function bytesOf(body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(body as string));
}

/** An import with its file, before anything is known of it. */
export async function sent(
  client: Client,
  { sheet = 'customers', fileName = 'file.csv', body }: SentFile,
): Promise<Run> {
  const { importRunOpen } = await client.act('importRunOpen', { sheet }, RUN).data();
  const { id } = importRunOpen.importRun;
  const { status, code } = await upload(client, { ownerType: 'ImportRun', ownerId: id, fileName, body: bytesOf(body) });
  if (status !== 201) throw new Error(`The file was refused: ${code}`);
  return importRunOpen.importRun;
}

export async function read(client: Client, file: SentFile): Promise<Run> {
  const { id, version } = await sent(client, file);
  const { importRunRead } = await client
    .act('importRunRead', { id, version, ...(file.encoding !== undefined && { encoding: file.encoding }) }, RUN)
    .data();
  return importRunRead.importRun;
}

export async function find(client: Client, id: string): Promise<Run> {
  const data = await client
    .run(
      `query Run($id: ID!) { importRun(id: $id) { ${RUN.slice(12, -1)} progressPercent problems { nodes { line column value code } } } }`,
      { id },
    )
    .data();
  return data['importRun'];
}

/** The file, its columns as they are proposed unless said otherwise, and what the check says. */
export async function checked(api: TestApi, client: Client, file: SentFile & { matches?: object[] }): Promise<Run> {
  const { id, version, matches } = await read(client, file);
  await client.act('importRunCheck', { id, version, matches: file.matches ?? matches }, RUN).data();
  await api.runJobs();
  return find(client, id);
}

export async function written(api: TestApi, client: Client, file: SentFile): Promise<Run> {
  const { id, version } = await checked(api, client, file);
  await client.act('importRunConfirm', { id, version }, RUN).data();
  await api.runJobs();
  return find(client, id);
}
