import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { TrialStage } from '../stages/trial-stage.entity.ts';

@ObjectType({
  description: 'What HR told a manager before a stage; without it no review is submitted (domain-rules 19.3).',
})
@Entity({ tableName: 'trial_briefings' })
@Unique({ name: 'trial_briefings_stage_manager_unique', properties: ['stage', 'manager'] })
@Index({ name: 'trial_briefings_manager_index', properties: ['manager', 'acknowledgedAt'] })
export class TrialBriefing extends Row {
  @Field(() => TrialStage, { nullable: true, description: 'The stage that it is about.' })
  @ManyToOne(() => TrialStage, { deleteRule: 'restrict', index: false })
  stage!: TrialStage;

  @Field(() => Employee, { nullable: true, description: 'The manager who was briefed.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  manager!: Employee;

  @Field(() => Employee, { nullable: true, description: 'Who of HR briefed the manager.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  briefedBy!: Employee;

  @Field(() => DateTimeScalar, { description: 'When the manager was briefed.' })
  @Property({ type: 'timestamptz' })
  briefedAt!: Date;

  @Field(() => String, { description: 'What the stage is about.' })
  @Property({ type: 'text' })
  content!: string;

  @Field(() => String, { description: 'How the review goes.' })
  @Property({ type: 'text' })
  procedure!: string;

  @Field(() => String, { description: 'What the manager answers for.' })
  @Property({ type: 'text' })
  responsibility!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the manager acknowledged it.' })
  @Property({ type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null = null;
}
