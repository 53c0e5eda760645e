import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { RewardBasisEnum, RewardKindEnum, RewardStateEnum } from './reward-proposal.enums.ts';
import {
  REWARD_BASES,
  REWARD_KINDS,
  REWARD_STATES,
  type RewardBasis,
  type RewardKind,
  type RewardState,
} from './reward-proposal.rules.ts';

@ObjectType({
  description: 'A reward or penalty that follows from an assessment; pay does not change by itself (domain-rules 8.8).',
})
@Entity({ tableName: 'reward_proposals' })
@Index({
  name: 'reward_proposals_newest_index',
  expression: 'create index reward_proposals_newest_index on reward_proposals (created_at desc, id desc)',
})
@Index({
  name: 'reward_proposals_person_index',
  expression: 'create index reward_proposals_person_index on reward_proposals (person_id, created_at desc, id desc)',
})
export class RewardProposal extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who is rewarded or penalised.' })
  @ManyToOne({ entity: () => Employee, deleteRule: 'restrict', index: false })
  person!: Employee;

  @Field(() => RewardKindEnum, { description: 'Reward or penalty.' })
  @Enum({ items: () => [...REWARD_KINDS] })
  kind!: RewardKind;

  @Field(() => RewardBasisEnum, { description: 'What kind of row it rests on.' })
  @Enum({ items: () => [...REWARD_BASES] })
  basis!: RewardBasis;

  @Field(() => ID, { description: 'The row it rests on.' })
  @Property({ type: 'uuid' })
  basisId!: string;

  @Field(() => String, { description: 'What is proposed, and why.' })
  @Property({ type: 'text' })
  proposal!: string;

  @Field(() => Employee, { nullable: true, description: 'Who proposed it.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict' })
  proposedBy: Employee | null = null;

  @Field(() => RewardStateEnum, { description: 'Proposed, approved or rejected.' })
  @Enum({ items: () => [...REWARD_STATES], default: 'PROPOSED' })
  state: RewardState = 'PROPOSED';

  @Field(() => Employee, { nullable: true, description: 'Who decided: a superior of the one who proposed.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict' })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was decided, in words.' })
  @Property({ type: 'text', nullable: true })
  decision: string | null = null;
}
