import type { CustomerType } from './customer.rules.ts';

const AGENT_TYPES: ReadonlySet<CustomerType | null> = new Set(['AGENT', 'SPECIAL_CONTRACT', 'FRANCHISE']);

interface Supplier {
  readonly id: string;
  readonly type: CustomerType | null;
  /** Whether the customer supplies this one, be it over others. */
  readonly isBehind: boolean;
}

/** Second-tier customers are supplied by an agent, never by themselves or in a circle (rules 8.7). */
export function whyNotSupplier(
  customerId: string | null,
  { id, type, isBehind }: Supplier,
): 'CUSTOMER_SUPPLIED_BY_ITSELF' | 'CUSTOMER_NOT_AN_AGENT' | null {
  if (customerId !== null && (id === customerId || isBehind)) return 'CUSTOMER_SUPPLIED_BY_ITSELF';
  return AGENT_TYPES.has(type) ? null : 'CUSTOMER_NOT_AN_AGENT';
}

/** Who buys through an agent is not direct (rules 7.1). */
export function whyNotDirect(facts: {
  readonly suppliedBy: { readonly id: string } | null;
  readonly isDirect: boolean;
}): 'CUSTOMER_SUPPLIED_NOT_DIRECT' | null {
  return facts.suppliedBy && facts.isDirect ? 'CUSTOMER_SUPPLIED_NOT_DIRECT' : null;
}
