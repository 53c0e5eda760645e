import {
  ChangeSetType,
  type ChangeSet,
  type EntityProperty,
  type EventSubscriber,
  type FlushEventArgs,
} from '@mikro-orm/core';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import type { Ctx } from './context.ts';
import { Row } from './entity.ts';
import { DateTimeScalar } from './scalars.ts';
import { tellWritten } from './written.ts';

@ObjectType({ description: 'Who changed what: one row for every row written, in the same transaction (promises R10).' })
@Entity({ tableName: 'journal_entries' })
@Index({ properties: ['rowId', 'rowVersion'] })
@Index({ properties: ['at', 'id'] })
export class JournalEntry extends Row {
  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'Account that did it; empty when the product itself did.' })
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @Field(() => String, { description: 'The mutation or command, such as `customerEdit`.' })
  @Property({ type: 'text' })
  action!: string;

  @Field(() => String, { description: 'Type of the row, such as `Customer`.' })
  @Property({ type: 'text' })
  rowType!: string;

  @Field(() => ID, { description: 'The row that was written.' })
  @Property({ type: 'uuid' })
  rowId!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the row after the change.' })
  @Property({ type: 'integer', nullable: true })
  rowVersion: number | null = null;

  @Field(() => String, { description: '`create`, `update`, `delete`, or `export` when rows were taken out.' })
  @Property({ type: 'text' })
  kind!: string;

  /** Told by `app/journal`, which masks what the reader may not see. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  before: unknown = null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  after: unknown = null;

  @Field(() => String, { nullable: true, description: 'Why, where the action asks for a reason.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => String, { description: 'The request that did it.' })
  @Property({ type: 'text' })
  requestId!: string;
}

const MASK = '***';
const STAMPS = new Set(['id', 'createdAt', 'updatedAt', 'version']);

type Values = Readonly<Record<string, unknown>>;

/** What the ORM derives whenever it writes a row is no change that anybody made. */
function isDerived({ meta }: ChangeSet<object>, name: string): boolean {
  return (meta.properties[name as never] as EntityProperty | undefined)?.onUpdate !== undefined;
}

function journaled(
  change: ChangeSet<object>,
  values: Values | undefined,
  names: readonly string[],
): Record<string, unknown> | null {
  if (!values) return null;
  const kept = names
    .filter((name) => !STAMPS.has(name) && !isDerived(change, name))
    .map((name): [string, unknown] => {
      const property = change.meta.properties[name as never] as EntityProperty | undefined;
      const value = values[name];
      // Columns that hold secrets are `hidden` for the ORM.
      return [name, property?.hidden && value !== null && value !== undefined ? MASK : (value ?? null)];
    });
  return Object.fromEntries(kept);
}

function isDelete({ type }: ChangeSet<object>): boolean {
  return type === ChangeSetType.DELETE || type === ChangeSetType.DELETE_EARLY;
}

interface Entry {
  readonly row_type: string;
  readonly row_id: string;
  readonly row_version: number | null;
  readonly kind: 'create' | 'update' | 'delete' | 'export';
  readonly before: object | null;
  readonly after: object | null;
}

function toEntry(change: ChangeSet<object>): Entry {
  const row = change.entity as Row;
  const removed = isDelete(change);
  const created = change.type === ChangeSetType.CREATE;
  const names = removed ? Object.keys(change.originalEntity ?? {}) : Object.keys(change.payload);
  return {
    row_type: change.meta.className,
    row_id: row.id,
    row_version: row.version ?? null,
    kind: removed ? 'delete' : created ? 'create' : 'update',
    before: created ? null : journaled(change, change.originalEntity, names),
    after: removed ? null : journaled(change, change.payload as Values, names),
  };
}

/** One text however many rows there are, so that it is planned once. */
const JOURNAL = `/* journal */ insert into journal_entries
  (id, created_at, updated_at, version, at, account_id, request_id, action, reason, row_type, row_id, row_version, kind, before, after)
  select gen_random_uuid(), at, at, 1, at, account_id, request_id, action, reason, change.*
  from (select ?::timestamptz as at, ?::uuid as account_id, ?::text as request_id, ?::text as action, ?::text as reason) request
  cross join json_to_recordset(?::json)
    as change (row_type text, row_id uuid, row_version integer, kind text, before jsonb, after jsonb)`;

async function insertEntries(
  em: EntityManager,
  entries: readonly Entry[],
  { ctx, action }: { ctx: Ctx; action: string },
): Promise<void> {
  if (entries.length === 0) return;
  const { now, actor, request, reason = null } = ctx;
  const values = [now.toISOString(), actor.accountId, request.requestId, action, reason, JSON.stringify(entries)];
  await em.execute(JOURNAL, values, 'run');
}

/** Who changed what, why and when: one journal row for every row written. */
export async function writeJournal(
  em: EntityManager,
  changes: readonly ChangeSet<object>[],
  by: { ctx: Ctx; action: string },
): Promise<void> {
  await insertEntries(em, changes.filter(({ entity }) => entity instanceof Row).map(toEntry), by);
  await tellWritten(by.ctx, changes);
}

/** The same for rows that were written by statements of one's own. */
export function writeJournalEntries(ctx: Ctx, entries: readonly Entry[]): Promise<void> {
  return insertEntries(ctx.em, entries, { ctx, action: ctx.action ?? 'unnamed' });
}

/** Stamps a row with the request's time. */
export function stamp(row: object, now: Date): void {
  if (!(row instanceof Row)) return;
  row.createdAt ??= now;
  row.updatedAt = now;
}

/** Stamps rows with the request's time, and writes a journal row for every row that a flush writes. */
export class JournalWriter implements EventSubscriber {
  constructor(
    private readonly ctx: Ctx,
    private readonly action: string,
  ) {}

  beforeCreate({ entity }: { entity: object }): void {
    stamp(entity, this.ctx.now);
  }

  beforeUpdate({ entity }: { entity: object }): void {
    if (entity instanceof Row) entity.updatedAt = this.ctx.now;
  }

  async afterFlush({ em, uow }: FlushEventArgs): Promise<void> {
    const { ctx, action } = this;
    // What follows from the rows is written on the connection that wrote them: an import has a manager for each batch.
    const within = { ...ctx, em: em as EntityManager };
    await writeJournal(within.em, uow.getChangeSets(), { ctx: within, action });
  }
}
