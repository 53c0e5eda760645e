/** A process of its own that signs in, attacks as it is told, and answers how often it got which status. */
import { signIn } from '../../support/client.ts';
import { attack, ATTACKS } from './attacks.ts';

export interface Order {
  readonly kind: string;
  readonly url: string;
  readonly loginName: string;
  readonly password: string;
  readonly atOnce: number;
  readonly forMs: number;
}

process.once('message', (order: Order) => void work(order));

async function work({ kind, url, loginName, password, ...size }: Order): Promise<void> {
  const client = await signIn(url, loginName, password);
  const send = ATTACKS[kind];
  const statuses = send ? await attack(send, { client, url, ...size }) : new Map<number, number>();
  process.send?.(Object.fromEntries(statuses), () => process.disconnect());
}
