import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { AccessLogged, Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { SearchName } from '../../../kernel/search-name.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee, type HireChannel, HireChannelEnum } from '../../staff/index.ts';
import { HiringRequisition } from './hiring-requisition.entity.ts';
import { type CandidateState, CandidateStateEnum } from './recruiting.enums.ts';

@ObjectType({ description: 'Somebody who wants to work here (domain-rules 20.2).' })
@Entity({ tableName: 'candidates' })
@Index({ name: 'candidates_applied_on_index', properties: ['appliedOn', 'id'] })
@Index({ name: 'candidates_state_applied_on_index', properties: ['state', 'appliedOn', 'id'] })
@Index({ name: 'candidates_requisition_applied_on_index', properties: ['requisition', 'appliedOn', 'id'] })
@Index({ name: 'candidates_name_id_index', properties: ['name', 'id'] })
@Index({
  name: 'candidates_search_name_index',
  expression: 'create index candidates_search_name_index on candidates using gin (search_name gin_trgm_ops)',
})
@Index({
  name: 'candidates_search_phone_index',
  expression: `create index candidates_search_phone_index on candidates (reverse(regexp_replace(phone, '[^0-9]', '', 'g')) text_pattern_ops)`,
})
@Index({
  name: 'candidates_forget_index',
  expression:
    "create index candidates_forget_index on candidates (state, state_since) where forgotten_at is null and state in ('REJECTED', 'RESERVE')",
})
@Unique({ name: 'candidates_employee_unique', properties: ['employee'] })
@Check({ name: 'candidates_employee_check', expression: "employee_id is null or state = 'HIRED'" })
export class Candidate extends Row {
  @Field(() => String, { description: 'The full name; `-` once it was forgotten.' })
  @Right('candidate:readName')
  @Property({ type: 'text' })
  name!: string;

  @SearchName()
  searchName: string | null = null;

  @Field(() => String, { nullable: true, description: 'The whole phone number; reading it is logged.' })
  @Right('candidate:readPhone')
  @AccessLogged()
  @Property({ type: 'text', nullable: true, fieldName: 'phone' })
  phoneFull: string | null = null;

  @Field(() => HireChannelEnum, { description: 'Over which channel the person came.' })
  @Enum({ items: () => Object.values(HireChannelEnum) })
  channel!: HireChannel;

  @Field(() => HiringRequisition, { nullable: true, description: 'For which requisition; none for the pool.' })
  @ManyToOne(() => HiringRequisition, { nullable: true, deleteRule: 'restrict', index: false })
  requisition: HiringRequisition | null = null;

  @Field(() => DateScalar, { description: 'The day on which the CV came in.' })
  @Property({ type: 'date' })
  appliedOn!: string;

  @Field(() => CandidateStateEnum, { description: 'How far the person has come.' })
  @Enum({ items: () => Object.values(CandidateStateEnum), default: 'NEW' })
  state: CandidateState = 'NEW';

  @Field(() => DateScalar, { description: 'Day of the last step.' })
  @Property({ type: 'date' })
  stateSince!: string;

  @Field(() => String, { nullable: true, description: 'What else is known, up to 1,000 characters.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who the person is since being hired.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  employee: Employee | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When name, phone and words about the person were erased.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  forgottenAt: Date | null = null;
}
sortedByLabel(Candidate, 'name');
