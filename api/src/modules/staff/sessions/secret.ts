import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text that fits into cookies, headers and addresses. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It is random enough that a fast hash without salt gives nothing away. */
export function secretHash(clearText: string): string {
  return createHash('sha256').update(clearText).digest('hex');
}
