import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop, type ShopPost, ShopPostEnum } from '../../staff/index.ts';
import { type RequisitionState, RequisitionStateEnum } from './recruiting.enums.ts';

@ObjectType({ description: 'A department or shop asks for people (domain-rules 20.2).' })
@Entity({ tableName: 'hiring_requisitions' })
@Index({ name: 'hiring_requisitions_needed_by_index', properties: ['neededBy', 'id'] })
@Index({ name: 'hiring_requisitions_state_needed_by_index', properties: ['state', 'neededBy', 'id'] })
@Index({ name: 'hiring_requisitions_shop_needed_by_index', properties: ['shop', 'neededBy', 'id'] })
@Index({ name: 'hiring_requisitions_requested_by_index', properties: ['requestedBy', 'neededBy', 'id'] })
@Check({ name: 'hiring_requisitions_headcount_check', expression: 'headcount between 1 and 999' })
@Check({ name: 'hiring_requisitions_closed_check', expression: "(state = 'OPEN') = (closed_on is null)" })
@Check({ name: 'hiring_requisitions_shop_check', expression: "(post = 'OFFICE') = (shop_id is null)" })
export class HiringRequisition extends Row {
  @Field(() => String, { description: 'The department that asks, up to 100 characters.' })
  @Property({ type: 'text' })
  department!: string;

  @Field(() => Shop, { nullable: true, description: 'The shop that asks; none for the office.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => ShopPostEnum, { description: 'What they are to do.' })
  @Enum({ items: () => Object.values(ShopPostEnum) })
  post!: ShopPost;

  @Field(() => Int, { description: 'How many are asked for, 1 to 999.' })
  @Property({ type: 'integer' })
  headcount!: number;

  @Field(() => String, { description: 'Why they are needed, and what they should know; up to 1,000 characters.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateScalar, { description: 'By when they should be here.' })
  @Property({ type: 'date' })
  neededBy!: string;

  @Field(() => RequisitionStateEnum, { description: 'Open, filled or called off.' })
  @Enum({ items: () => Object.values(RequisitionStateEnum), default: 'OPEN' })
  state: RequisitionState = 'OPEN';

  @Field(() => Employee, { nullable: true, description: 'Who asks for people.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  requestedBy: Employee | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was filled or called off.' })
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was called off, or counts as filled before its number.' })
  @Property({ type: 'text', nullable: true })
  closeReason: string | null = null;
}
