import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Region } from '../../staff/index.ts';
import { CUSTOMER_GRADES, type CustomerGrade } from '../codes/customer-code.rules.ts';
import { CustomerGradeEnum } from '../customers/customer.enums.ts';
import { AccessStateEnum } from './access.enums.ts';
import { ACCESS_STATES, type AccessState } from './access.rules.ts';

/** Names customers as the person typed them: whether they exist is not told before the consent (promise S8). */
@ObjectType({
  description: 'A wish to read customers of others for a time, with a reason (domain-rules 6.5).',
})
@Entity({ tableName: 'access_requests' })
@Index({
  name: 'access_requests_newest_index',
  expression: 'create index access_requests_newest_index on access_requests (created_at desc, id desc)',
})
@Index({
  name: 'access_requests_requester_index',
  expression:
    'create index access_requests_requester_index on access_requests (requester_id, created_at desc, id desc)',
})
@Check({ name: 'access_requests_days_check', expression: 'days >= 1' })
export class AccessRequest extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who asks for it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  requester!: Employee;

  @Field(() => [String], { description: 'Codes of customers as they were typed; empty when a filter describes them.' })
  @Property({ type: 'text[]', columnType: 'text[]' })
  codes: string[] = [];

  @Field(() => Region, { nullable: true, description: 'Part of the filter: customers of this region.' })
  @ManyToOne(() => Region, { nullable: true, deleteRule: 'restrict', index: false })
  region: Region | null = null;

  @Field(() => CustomerGradeEnum, { nullable: true, description: 'Part of the filter: customers of this grade.' })
  @Enum({ items: () => [...CUSTOMER_GRADES], nullable: true })
  grade: CustomerGrade | null = null;

  @Field(() => Employee, { nullable: true, description: 'Part of the filter: customers of this rep.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  rep: Employee | null = null;

  @Field(() => String, { description: 'What the reading is for.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Int, { description: 'For how many days, from the consent on.' })
  @Property({ type: 'integer' })
  days!: number;

  @Field(() => AccessStateEnum, { description: 'Where the request stands.' })
  @Enum({ items: () => [...ACCESS_STATES], default: 'PENDING' })
  state: AccessState = 'PENDING';

  @Field(() => Employee, { nullable: true, description: 'Who decided.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on the customers could be read.' })
  @Property({ type: 'timestamptz', nullable: true })
  validFrom: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant after it; the grants end by themselves.' })
  @Property({ type: 'timestamptz', nullable: true })
  validTo: Date | null = null;
}
