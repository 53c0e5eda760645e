import { draftOwner } from './useDraft.ts';

/** A customer for whom a visit can be written down without a connection: what the form needs, and no more. */
export interface KnownCustomer {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly isFirst: boolean;
  readonly contact: string | null;
}

const MOST = 100;
const NAME = 'known-customers';

function shelf(): string {
  return `${NAME}:${draftOwner()}`;
}

export function knownCustomers(): KnownCustomer[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shelf()) ?? '[]');
    return Array.isArray(kept) ? (kept as KnownCustomer[]) : [];
  } catch {
    return [];
  }
}

/** The newest first; what is known already moves to the front. */
export function rememberCustomers(customers: readonly KnownCustomer[]): void {
  const ids = new Set(customers.map(({ id }) => id));
  const kept = [...customers, ...knownCustomers().filter(({ id }) => !ids.has(id))].slice(0, MOST);
  localStorage.setItem(shelf(), JSON.stringify(kept));
}

/** At sign-out nothing of the customers stays in the browser. */
export function forgetCustomers(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${NAME}:`)) localStorage.removeItem(key);
}
