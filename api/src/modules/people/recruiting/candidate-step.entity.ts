import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { Candidate } from './candidate.entity.ts';
import { type CandidateStepKind, CandidateStepKindEnum } from './recruiting.enums.ts';

@ObjectType({ description: 'What was done about a candidate, when and by whom (domain-rules 20.2).' })
@Entity({ tableName: 'candidate_steps' })
@Index({ name: 'candidate_steps_date_index', properties: ['date', 'id'] })
@Index({ name: 'candidate_steps_candidate_index', properties: ['candidate', 'date', 'id'] })
@Index({ name: 'candidate_steps_taken_by_index', properties: ['takenBy', 'date', 'id'] })
export class CandidateStep extends Row {
  @Field(() => Candidate, { nullable: true, description: 'Whom it is about.' })
  @ManyToOne(() => Candidate, { deleteRule: 'restrict', index: false })
  candidate!: Candidate;

  @Field(() => CandidateStepKindEnum, { description: 'What was done.' })
  @Enum({ items: () => Object.values(CandidateStepKindEnum) })
  kind!: CandidateStepKind;

  @Field(() => DateScalar, { description: 'On which day.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => Employee, { nullable: true, description: 'Who took the step.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  takenBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'What came of it, up to 1,000 characters.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
