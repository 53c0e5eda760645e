import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { Trial } from '../trials/trial.entity.ts';

@ObjectType({
  description: 'What a person says of the own trial in stage 3, or that there is none (domain-rules 19.3).',
})
@Entity({ tableName: 'trial_self_assessments' })
@Unique({ name: 'trial_self_assessments_trial_unique', properties: ['trial'] })
@Check({
  name: 'trial_self_assessments_text_check',
  expression: '(text is null) = (submitted_at is null) and (text is not null or waive_reason is not null)',
})
export class TrialSelfAssessment extends Row {
  @Field(() => Trial, { nullable: true, description: 'The trial that it is about.' })
  @ManyToOne(() => Trial, { deleteRule: 'restrict', index: false })
  trial!: Trial;

  @Field(() => String, { nullable: true, description: 'What went well; empty where the person gave none.' })
  @Property({ type: 'text', nullable: true })
  text: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the person still needs.' })
  @Property({ type: 'text', nullable: true })
  needs: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person submitted it.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why HR went on without it.' })
  @Property({ type: 'text', nullable: true })
  waiveReason: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who of HR noted that there is none.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  waivedBy: Employee | null = null;
}
