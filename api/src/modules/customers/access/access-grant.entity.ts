import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { AccessRequest } from './access-request.entity.ts';

@ObjectType({
  description: 'One customer, opened to one person for a time; every reading under it is logged (domain-rules 6.5).',
})
@Entity({ tableName: 'access_grants' })
// What every request of a person asks: which grants are in force.
@Index({ name: 'access_grants_ends_index', properties: ['endsAt', 'id'] })
@Index({ name: 'access_grants_in_force_index', properties: ['employee', 'endsAt'] })
@Index({ name: 'access_grants_customer_index', properties: ['customer', 'endsAt'] })
@Index({ name: 'access_grants_request_index', properties: ['request'] })
@Check({ name: 'access_grants_order_check', expression: 'ends_at >= starts_at' })
export class AccessGrant extends Row {
  @Field(() => Customer, { nullable: true, description: 'The customer; not shown to whom it is not open any more.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Employee, { nullable: true, description: 'Who may read.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => AccessRequest, { nullable: true, description: 'The request that was granted.' })
  @ManyToOne(() => AccessRequest, { deleteRule: 'restrict', index: false })
  request!: AccessRequest;

  @Field(() => DateTimeScalar, { description: 'From when on.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'First instant after it; nobody has to end it.' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => Employee, { nullable: true, description: 'Who revoked it before its time.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  revokedBy: Employee | null = null;
}
