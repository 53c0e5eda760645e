/**
 * The counted order of rules 1.8 as a condition over a row of `orders`. A net amount above zero implies a net quantity above
 * zero, so the lines need not be read; ON_HOLD is a flag beside the state and changes nothing.
 */
export function countedOrder(t: string): string {
  return `${t}.kind = 'ORDER' and ${t}.ack_at is not null and ${t}.state not in ('REJECTED', 'CANCELLED') and ${t}.net_amount > 0`;
}
