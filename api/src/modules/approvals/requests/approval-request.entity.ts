import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { AccessLogged } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { ApprovalKindEnum } from './approval-kinds.ts';
import { ApprovalLevelEnum, ApprovalStateEnum } from './approval-request.enums.ts';
import { APPROVAL_LEVELS, APPROVAL_STATES, type ApprovalLevel, type ApprovalState } from './approval-request.rules.ts';

/** One changed field as it is stored; what is shown of it depends on who asks. */
export interface StoredChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** For references: what people call the row. */
  readonly beforeText?: string | null;
  readonly afterText?: string | null;
}

@ObjectType({ description: 'Something that is done only when another person consents (domain-rules 2, 6).' })
@Entity({ tableName: 'approval_requests' })
@Index({
  name: 'approval_requests_state_index',
  expression: 'create index approval_requests_state_index on approval_requests (state, requested_at desc, id desc)',
})
@Index({
  name: 'approval_requests_requested_index',
  expression: 'create index approval_requests_requested_index on approval_requests (requested_at desc, id desc)',
})
@Index({
  name: 'approval_requests_customer_index',
  expression:
    'create index approval_requests_customer_index on approval_requests (customer_id, requested_at desc, id desc)',
})
@Index({ name: 'approval_requests_subject_index', properties: ['subjectId', 'kind'] })
@Index({ name: 'approval_requests_requester_index', properties: ['requesterId', 'state'] })
@Index({ name: 'approval_requests_decider_index', properties: ['decider', 'state'] })
export class ApprovalRequest extends Row {
  @Field(() => ApprovalKindEnum, { description: 'What is asked for.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => Customer, { nullable: true, description: 'The customer that it is about, if one.' })
  @ManyToOne(() => Customer, { nullable: true, deleteRule: 'restrict', index: false })
  customer: Customer | null = null;

  @Field(() => String, { description: 'Type of the row that it is about, such as `Customer`.' })
  @Property({ type: 'text' })
  subjectType!: string;

  @Field(() => ID, { description: 'The row that it is about.' })
  @Property({ type: 'uuid' })
  subjectId!: string;

  @Field(() => ApprovalLevelEnum, { description: 'Who decides at least.' })
  @Enum({ items: () => [...APPROVAL_LEVELS] })
  level!: ApprovalLevel;

  @Field(() => Employee, { nullable: true, description: 'The direct leader of who asked, where the leader decides.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decider: Employee | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who asks; empty when the product itself does.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  requestedBy: Employee | null = null;

  /** The account, for accounts without an employee and for four eyes. */
  @Property({ type: 'uuid', nullable: true })
  requesterId: string | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why it is asked for.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  facts: Readonly<Record<string, string | number | boolean | null>> | null = null;

  /** As it is, it may hold a person's numbers: masked in the journal, shown field by field by the resolver (promise D1). */
  @AccessLogged()
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  changes: readonly StoredChange[] | null = null;

  @Field(() => ApprovalStateEnum, { description: 'Whether it waits, and what became of it.' })
  @Enum({ items: () => [...APPROVAL_STATES], default: 'PENDING' })
  state: ApprovalState = 'PENDING';

  @Field(() => Employee, { nullable: true, description: 'Who decided.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was said with the decision; a refusal always says why.' })
  @Property({ type: 'text', nullable: true })
  decisionNote: string | null = null;

  @Field(() => Boolean, {
    description: 'Decided alone although requests of its kind wait for an update session (domain-rules 6.1).',
  })
  @Property({ type: 'boolean', default: false })
  isOffSession: boolean = false;

  /** Set while it waits, for kinds of which one at a time may wait about a subject: the database keeps two apart. */
  @Property({ type: 'text', nullable: true })
  @Unique({ name: 'approval_requests_waiting_unique' })
  waitingKey: string | null = null;
}
