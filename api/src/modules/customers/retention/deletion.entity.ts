import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { DeletionGroundEnum, DeletionKindEnum, DeletionStateEnum, PurgeOutcomeEnum } from './deletion.enums.ts';
import {
  DELETION_GROUNDS,
  DELETION_KINDS,
  DELETION_STATES,
  type DeletionGround,
  type DeletionKind,
  type DeletionState,
  PURGE_OUTCOMES,
  type PurgeOutcome,
} from './retention.rules.ts';

/** Refers to what it is about by plain ids: it stays as the tombstone when the rows are gone. */
@ObjectType({
  description:
    'Something deleted: in the bin for the time of retention, afterwards the tombstone without personal data (domain-rules 6.4).',
})
@Entity({ tableName: 'deletions' })
@Index({
  name: 'deletions_newest_index',
  expression: 'create index deletions_newest_index on deletions (deleted_at desc, id desc)',
})
@Index({
  name: 'deletions_due_index',
  expression: "create index deletions_due_index on deletions (purgeable_on, id) where state = 'IN_BIN'",
})
@Unique({
  name: 'deletions_in_bin_unique',
  expression: "create unique index deletions_in_bin_unique on deletions (row_id) where state = 'IN_BIN'",
})
@Check({ name: 'deletions_purged_check', expression: "(state = 'PURGED') = (purged_at is not null)" })
export class Deletion extends Row {
  @Field(() => DeletionKindEnum, { description: 'What was deleted.' })
  @Enum({ items: () => [...DELETION_KINDS] })
  kind!: DeletionKind;

  @Field(() => ID, { description: 'Id of the deleted row.' })
  @Property({ type: 'uuid' })
  rowId!: string;

  @Field(() => ID, { description: 'Id of the customer that it is or belongs to.' })
  @Property({ type: 'uuid' })
  customerId!: string;

  @Field(() => String, { description: 'The code that the customer had when it was deleted.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => [String], { description: 'Every code of the customer; they stay reserved (domain-rules 4).' })
  @Property({ type: 'text[]', columnType: 'text[]' })
  codes: string[] = [];

  @Field(() => String, { nullable: true, description: 'The name of what was deleted; empty after the purge.' })
  @Property({ type: 'text', nullable: true })
  @Right('customer:readName')
  name: string | null = null;

  @Field(() => DeletionGroundEnum, { description: 'The kind of reason.' })
  @Enum({ items: () => [...DELETION_GROUNDS] })
  ground!: DeletionGround;

  @Field(() => String, { description: 'The reason in words; a purge strikes names and numbers out of it.' })
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text', nullable: true })
  stateBefore: string | null = null;

  @Field(() => DeletionStateEnum, { description: 'In the bin, back, or gone.' })
  @Enum({ items: () => [...DELETION_STATES], default: 'IN_BIN' })
  state: DeletionState = 'IN_BIN';

  @Field(() => Employee, { nullable: true, description: 'Who asked for the deletion.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  requestedBy: Employee | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who consented.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  deletedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'When it went into the bin.' })
  @Property({ type: 'timestamptz' })
  deletedAt!: Date;

  @Field(() => DateScalar, { description: 'First day on which it may be purged: one month later, clamped.' })
  @Property({ type: 'date' })
  purgeableOn!: string;

  @Field(() => Employee, { nullable: true, description: 'Who brought it back.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  restoredBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came back.' })
  @Property({ type: 'timestamptz', nullable: true })
  restoredAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who confirmed the purge; none when the nightly job did it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  purgedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was purged.' })
  @Property({ type: 'timestamptz', nullable: true })
  purgedAt: Date | null = null;

  @Field(() => PurgeOutcomeEnum, { nullable: true, description: 'What the purge left behind.' })
  @Enum({ items: () => [...PURGE_OUTCOMES], nullable: true })
  outcome: PurgeOutcome | null = null;
}
