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
import { Right } from './graphql.ts';
import { JsonScalar } from './json-scalar.ts';
import { DateTimeScalar } from './scalars.ts';

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

  @Field(() => String, { description: '`create`, `update` or `delete`.' })
  @Property({ type: 'text' })
  kind!: string;

  @Right('journal:readChanges')
  @Field(() => JsonScalar, { nullable: true, description: 'Changed fields as they were; secrets masked.' })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  before: unknown = null;

  @Right('journal:readChanges')
  @Field(() => JsonScalar, { nullable: true, description: 'Changed fields as they became; secrets masked.' })
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

function journaled(
  change: ChangeSet<object>,
  values: Values | undefined,
  names: readonly string[],
): Record<string, unknown> | null {
  if (!values) return null;
  const kept = names
    .filter((name) => !STAMPS.has(name))
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

function toEntry(change: ChangeSet<object>, ctx: Ctx, action: string): unknown[] {
  const row = change.entity as Row;
  const removed = isDelete(change);
  const created = change.type === ChangeSetType.CREATE;
  const names = removed ? Object.keys(change.originalEntity ?? {}) : Object.keys(change.payload);
  const before = created ? null : journaled(change, change.originalEntity, names);
  const after = removed ? null : journaled(change, change.payload as Values, names);
  return [
    change.meta.className,
    row.id,
    row.version ?? null,
    removed ? 'delete' : created ? 'create' : 'update',
    before && JSON.stringify(before),
    after && JSON.stringify(after),
    ctx.reason ?? null,
    action,
  ];
}

const COLUMNS =
  'id, created_at, updated_at, version, at, account_id, request_id, row_type, row_id, row_version, kind, before, after, reason, action';

/** Stamps rows with the request's time, and writes a journal row for every row that a flush writes. */
export class JournalWriter implements EventSubscriber {
  constructor(
    private readonly ctx: Ctx,
    private readonly action: string,
  ) {}

  beforeCreate({ entity }: { entity: object }): void {
    if (!(entity instanceof Row)) return;
    entity.createdAt ??= this.ctx.now;
    entity.updatedAt = this.ctx.now;
  }

  beforeUpdate({ entity }: { entity: object }): void {
    if (entity instanceof Row) entity.updatedAt = this.ctx.now;
  }

  async afterFlush({ em, uow }: FlushEventArgs): Promise<void> {
    const changes = uow.getChangeSets().filter(({ entity }) => entity instanceof Row);
    const { ctx } = this;
    for (let at = 0; at < changes.length; at += 500) {
      const rows = changes.slice(at, at + 500).map((change) => toEntry(change, ctx, this.action));
      const instant = ctx.now.toISOString();
      const values = rows
        .map(() => `(gen_random_uuid(), ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)`)
        .join(', ');
      const parameters = rows.flatMap((row) => [
        instant,
        instant,
        instant,
        ctx.actor.accountId,
        ctx.request.requestId,
        ...row,
      ]);
      await (em as EntityManager).execute(
        `/* journal */ insert into journal_entries (${COLUMNS}) values ${values}`,
        parameters,
        'run',
      );
    }
  }
}
