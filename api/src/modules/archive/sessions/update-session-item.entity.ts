import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { ApprovalRequest } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { UpdateSession } from './update-session.entity.ts';
import { ItemKindEnum, ItemOutcomeEnum } from './update-session.enums.ts';
import { ITEM_KINDS, ITEM_OUTCOMES, type ItemKind, type ItemOutcome } from './update-session.rules.ts';

@ObjectType({ description: 'Something that comes up at an update session (domain-rules 6.1).' })
@Entity({ tableName: 'update_session_items' })
@Unique({ name: 'update_session_items_request_unique', properties: ['session', 'request'] })
@Index({ name: 'update_session_items_order_index', properties: ['session', 'kind', 'outcome'] })
@Index({ name: 'update_session_items_request_index', properties: ['request'] })
@Index({ name: 'update_session_items_customer_index', properties: ['customer', 'session'] })
@Check({ name: 'update_session_items_about_check', expression: "(kind = 'REQUEST') = (request_id is not null)" })
export class UpdateSessionItem extends Row {
  @Field(() => UpdateSession, { description: 'The session at which it comes up.' })
  @ManyToOne(() => UpdateSession, { deleteRule: 'restrict', index: false })
  session!: UpdateSession;

  @Field(() => ItemKindEnum, { description: 'A request, or a customer to look through.' })
  @Enum({ items: () => [...ITEM_KINDS] })
  kind!: ItemKind;

  @Field(() => ApprovalRequest, { nullable: true, description: 'The request, where it is one.' })
  @ManyToOne(() => ApprovalRequest, { nullable: true, deleteRule: 'restrict', index: false })
  request: ApprovalRequest | null = null;

  @Field(() => Customer, { nullable: true, description: 'The customer that it is about.' })
  @ManyToOne(() => Customer, { nullable: true, deleteRule: 'restrict', index: false })
  customer: Customer | null = null;

  @Field(() => Employee, { nullable: true, description: 'The rep who answers for it at the meeting.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict' })
  rep: Employee | null = null;

  @Field(() => ItemOutcomeEnum, { description: 'What became of it.' })
  @Enum({ items: () => [...ITEM_OUTCOMES], default: 'WAITING' })
  outcome: ItemOutcome = 'WAITING';

  @Field(() => Employee, { nullable: true, description: 'Who decided.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was said about it.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
