import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../customers/customer.entity.ts';

/** A grade that falls and rises again brings an old code back, so a code may stand here twice, for the same customer. */
@ObjectType({
  description: 'A code that a customer has or had; every one of them still finds the customer (domain-rules 4).',
})
@Entity({ tableName: 'customer_codes' })
@Index({ name: 'customer_codes_code_index', properties: ['code'] })
@Index({
  name: 'customer_codes_search_index',
  expression: 'create index customer_codes_search_index on customer_codes using gin (upper(code) gin_trgm_ops)',
})
@Index({ name: 'customer_codes_history_index', properties: ['customer', 'validFrom'] })
@Unique({
  name: 'customer_codes_open_unique',
  expression: 'create unique index customer_codes_open_unique on customer_codes (customer_id) where valid_to is null',
})
export class CustomerCode extends Row {
  @Field(() => Customer, { description: 'The customer that carried the code.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => String, { description: 'The code as it was written then.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => DateTimeScalar, { description: 'From when the customer carried it.' })
  @Property({ type: 'timestamptz' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which it was no longer the code; empty for the code of now.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  validTo: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was issued.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
