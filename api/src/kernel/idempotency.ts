import { createHash } from 'node:crypto';

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';

import { Row } from './entity.ts';
import { badInput, fault } from './faults.ts';

/** A key that an account used, and what the mutation answered: the same key gives the same answer and one effect. */
@Entity({ tableName: 'idempotency_keys' })
export class IdempotencyKey {
  @PrimaryKey({ type: 'uuid' })
  accountId!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  inputHash!: string;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  answer: unknown = null;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}

export interface KeyedAction {
  readonly accountId: string;
  readonly key: string;
  readonly action: string;
  readonly input: unknown;
  readonly now: Date;
}

const LONGEST_KEY = 100;

function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64url');
}

/**
 * Takes the key inside the open transaction. A second request with it waits here until the first has committed, and then
 * finds its answer. Null: the key is new, go on.
 */
export async function claimKey(
  em: EntityManager,
  { accountId, key, action, input, now }: KeyedAction,
): Promise<object | null> {
  if (key.length === 0 || key.length > LONGEST_KEY) badInput(`An idempotency key has 1 to ${LONGEST_KEY} characters.`);
  const inputHash = hashOf(input);
  const claimed = await em.execute<{ key: string }[]>(
    `/* idempotency.claim */ insert into idempotency_keys (account_id, key, action, input_hash, created_at)
     values (?, ?, ?, ?, ?) on conflict do nothing returning key`,
    [accountId, key, action, inputHash, now.toISOString()],
  );
  if (claimed.length > 0) return null;
  const [known] = await em.execute<{ action: string; input_hash: string; answer: object }[]>(
    '/* idempotency.find */ select action, input_hash, answer from idempotency_keys where account_id = ? and key = ?',
    [accountId, key],
  );
  if (known?.action !== action || known.input_hash !== inputHash) {
    throw fault('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for something else; choose a new one.');
  }
  return known.answer;
}

/** Secrets in clear, and what is kept about a person: a repeated request does not get them again. */
const NEVER_KEPT: ReadonlySet<string> = new Set(['clearText', 'personalData']);

/** Rows by their id alone: the answer to a repeated request shows them as they are then. */
function kept(value: unknown): unknown {
  if (value instanceof Row) return { id: value.id };
  return Array.isArray(value) ? value.map(kept) : value;
}

export async function keepAnswer(em: EntityManager, { accountId, key }: KeyedAction, payload: object): Promise<void> {
  const answer = Object.fromEntries(
    Object.entries(payload).flatMap(([name, value]) => (NEVER_KEPT.has(name) ? [] : [[name, kept(value)]])),
  );
  await em.execute(
    '/* idempotency.keep */ update idempotency_keys set answer = ?::jsonb where account_id = ? and key = ?',
    [JSON.stringify(answer), accountId, key],
  );
}
