import type { Client, TestApi } from '../../support/api.ts';
import { aCustomer, type Person, type TestCustomer, unique } from '../../support/cast.ts';

/** The smallest PDF that is one by its bytes. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface Sent {
  readonly status: number;
  readonly id: string | undefined;
  /** The first refusal or error. */
  readonly code: string | undefined;
}

interface Upload {
  readonly ownerType?: string;
  readonly ownerId: string;
  readonly fileName: string;
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
}

export function addressOf({ ownerType = 'ArchiveDocument', ownerId, fileName }: Upload): string {
  return `/files?${new URLSearchParams({ ownerType, ownerId, fileName })}`;
}

export async function upload(client: Client, asked: Upload): Promise<Sent> {
  const response = await client.fetch(addressOf(asked), {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'apollo-require-preflight': '1',
      ...asked.headers,
    },
    body: asked.body ?? new Uint8Array(PDF),
  });
  const answer = (await response.json()) as {
    attachment?: { id: string };
    userErrors?: { code: string }[];
    errors?: { extensions: { code: string } }[];
  };
  const code = answer.userErrors?.[0]?.code ?? answer.errors?.[0]?.extensions.code;
  return { status: response.status, id: answer.attachment?.id, code };
}

export interface TestDocument {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

export const DOCUMENT = 'archiveDocument { id version state }';

export async function categoryId(client: Client, no: number): Promise<string> {
  const { archiveCategories } = await client.run(`{ archiveCategories(first: 20) { nodes { id no } } }`).data();
  return archiveCategories.nodes.find((one: { no: number }) => one.no === no).id;
}

/** A draft of the rep about a customer of his own. */
export async function aDocument(
  api: TestApi,
  rep: Person,
  values: object = {},
): Promise<TestDocument & { readonly customer: TestCustomer }> {
  const customer = await aCustomer(api, rep.client);
  const input = {
    customerId: customer.id,
    categoryId: await categoryId(rep.client, 2),
    title: unique('Contract'),
    datedOn: '2026-11-01',
    ...values,
  };
  const { archiveDocumentCreate } = await rep.client.act('archiveDocumentCreate', input, DOCUMENT).data();
  return { ...archiveDocumentCreate.archiveDocument, customer };
}
