import { apiAddress } from '../../client/config.ts';
import type { UserError } from '../../lib/errors.ts';

interface Destination {
  readonly ownerType: string;
  readonly ownerId: string;
}

/** Sends one file; the answer is what was wrong with it, or null. The key makes a second sending of the same one harmless. */
export async function sendFile(
  file: File,
  { ownerType, ownerId }: Destination,
  key: string,
): Promise<UserError | null> {
  const asked = new URLSearchParams({ ownerType, ownerId, fileName: file.name });
  const response = await fetch(apiAddress(`/files?${asked}`), {
    method: 'POST',
    credentials: 'include',
    headers: {
      'content-type': 'application/octet-stream',
      'apollo-require-preflight': '1',
      'idempotency-key': key,
    },
    body: file,
  });
  if (response.ok) return null;
  const answer = (await response.json().catch(() => ({}))) as {
    userErrors?: UserError[];
    errors?: { extensions: { code: string } }[];
  };
  return answer.userErrors?.[0] ?? { code: answer.errors?.[0]?.extensions.code ?? 'NETWORK', path: null };
}

export function fileAddress(id: string): string {
  return apiAddress(`/files/${id}`);
}
