import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { Deletion } from '../retention/deletion.entity.ts';
import { MERGE_STATES, type MergeState } from './merge.rules.ts';

export const MergeStateEnum = schemaEnum<MergeState>('MergeState', 'Whether two customers are one.', {
  MERGED: 'The rows of the loser are with the winner.',
  UNDONE: 'Both are customers of their own again.',
});

/** Two archives of one customer became one; undone within the retention (domain-rules 4, 6.4). */
@ObjectType({ description: 'Two archives of one customer became one; all rows went to the winner (domain-rules 4).' })
@Entity({ tableName: 'customer_merges' })
@Index({ name: 'customer_merges_winner_index', properties: ['winner', 'mergedAt', 'id'] })
@Index({
  name: 'customer_merges_newest_index',
  expression: 'create index customer_merges_newest_index on customer_merges (merged_at desc, id desc)',
})
@Check({ name: 'customer_merges_undone_check', expression: "(state = 'UNDONE') = (undone_at is not null)" })
export class CustomerMerge extends Row {
  @Field(() => Customer, { description: 'The customer that stays.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  winner!: Customer;

  @Field(() => ID, { description: 'Id of the customer that went into the bin.' })
  @Property({ type: 'uuid' })
  loserId!: string;

  @Field(() => String, { description: 'The code that the loser had; it finds the winner now.' })
  @Property({ type: 'text' })
  loserCode!: string;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @ManyToOne(() => Deletion, { deleteRule: 'restrict', index: false })
  deletion!: Deletion;

  @Field(() => Int, { description: 'How many rows went over.' })
  @Property({ type: 'integer' })
  movedCount!: number;

  @Field(() => Int, { description: 'How many rows stayed, because the winner has the like already.' })
  @Property({ type: 'integer' })
  keptCount!: number;

  /** Blank fields of the winner that took a value of the loser. */
  @Field(() => [String], { description: 'Blank fields of the winner that took the value of the loser.' })
  @Property({ type: 'text[]', columnType: 'text[]' })
  filledFields: string[] = [];

  @Field(() => MergeStateEnum, { description: 'Merged, or undone.' })
  @Enum({ items: () => [...MERGE_STATES], default: 'MERGED' })
  state: MergeState = 'MERGED';

  @Field(() => Employee, { nullable: true, description: 'Who consented to it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  mergedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  @Property({ type: 'timestamptz' })
  mergedAt!: Date;

  @Field(() => Employee, { nullable: true, description: 'Who undid it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  undoneBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone.' })
  @Property({ type: 'timestamptz', nullable: true })
  undoneAt: Date | null = null;
}
