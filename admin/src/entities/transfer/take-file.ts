import { apiAddress } from '../../client/config.ts';

export type Taken = 'saved' | 'queued' | 'failed';

function nameOf(disposition: string | null, otherwise: string): string {
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? otherwise;
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Asks for a table and saves it; a long one is written in the background instead. */
export async function takeFile(path: '/export' | '/imports/template', body: object, otherwise: string): Promise<Taken> {
  const response = await fetch(apiAddress(path), {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response?.ok) return 'failed';
  if (response.status === 202) return 'queued';
  const content = await response.blob().catch(() => null);
  if (!content) return 'failed';
  save(content, nameOf(response.headers.get('content-disposition'), otherwise));
  return 'saved';
}
