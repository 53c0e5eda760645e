import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@ObjectType({ description: 'For how many customers a field was blank at the start of a month (domain-rules 3.1).' })
@Entity({ tableName: 'field_blank_shares' })
@Unique({ name: 'field_blank_shares_unique', properties: ['field', 'startsOn'] })
@Check({ name: 'field_blank_shares_check', expression: 'blank >= 0 and blank <= customers' })
export class FieldBlankShare extends Row {
  @Field(() => String, { description: 'Name of the field.' })
  @Property({ type: 'text' })
  field!: string;

  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ fieldName: 'month', type: 'date' })
  startsOn!: string;

  @Field(() => Int, { description: 'How many customers there were.' })
  @Property({ type: 'integer' })
  customers!: number;

  @Field(() => Int, { description: 'For how many of them the field was blank.' })
  @Property({ type: 'integer' })
  blank!: number;
}
