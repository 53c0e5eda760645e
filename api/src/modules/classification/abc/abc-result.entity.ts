import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { Customer, CUSTOMER_GRADES, CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';
import { AbcRun } from './abc-run.entity.ts';

@ObjectType({ description: 'Where a customer stood in a run of A/B/C (domain-rules 7.3).' })
@Entity({ tableName: 'abc_results' })
@Unique({ name: 'abc_results_customer_unique', properties: ['customer', 'run'] })
@Index({ name: 'abc_results_place_index', properties: ['run', 'place', 'id'] })
export class AbcResult extends Row {
  @Field(() => AbcRun, { nullable: true, description: 'The run; empty for whoever may not see runs.' })
  @ManyToOne(() => AbcRun, { deleteRule: 'restrict', index: false })
  run!: AbcRun;

  @Field(() => Customer, { description: 'The customer that was classified.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Right('classification:read')
  @Field(() => Int, { description: 'Its place by volume, from 1.' })
  @Property({ type: 'integer' })
  place!: number;

  @Right('classification:read')
  @Field(() => DecimalScalar, { description: 'Shipped less accepted returns in the twelve months.' })
  @Property({ type: 'decimal', precision: 20, scale: 4 })
  volume!: string;

  @Right('classification:read')
  @Field(() => DecimalScalar, { description: 'The volume of all customers before it.' })
  @Property({ type: 'decimal', precision: 20, scale: 4 })
  cumBefore!: string;

  @Field(() => CustomerGradeEnum, { description: 'What the run said, whatever holds by hand.' })
  @Enum({ items: () => [...CUSTOMER_GRADES] })
  grade!: CustomerGrade;
}
