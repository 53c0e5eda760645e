import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

import { Row } from './entity.ts';
import { DateTimeScalar } from './scalars.ts';

@ObjectType({
  description: 'Who read the clear value of a personal field: who, whose, which field, when (promises D1).',
})
@Entity({ tableName: 'access_log_entries' })
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['rowId'] })
export class AccessLogEntry extends Row {
  @Field(() => DateTimeScalar, { description: 'When it was read.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'Account that read it.' })
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @Field(() => String, { description: 'Type of the row, such as `Contact`.' })
  @Property({ type: 'text' })
  rowType!: string;

  @Field(() => ID, { description: 'The row whose value was read.' })
  @Property({ type: 'uuid' })
  rowId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The access grant under which the row was read, if only a grant opens it (domain-rules 6.5).',
  })
  @Property({ type: 'uuid', nullable: true })
  grantId: string | null = null;

  @Field(() => String, { description: 'The field that was read; `*` for a row that only a grant opens.' })
  @Property({ type: 'text' })
  field!: string;

  @Field(() => String, { description: 'The request that read it.' })
  @Property({ type: 'text' })
  requestId!: string;
}
