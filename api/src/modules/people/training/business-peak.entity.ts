import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@ObjectType({ description: 'Days on which everybody is needed; training avoids them (domain-rules 20.4).' })
@Entity({ tableName: 'business_peaks' })
@Index({ name: 'business_peaks_starts_on_index', properties: ['startsOn', 'id'] })
@Check({ name: 'business_peaks_ends_on_check', expression: 'ends_on >= starts_on' })
export class BusinessPeak extends Row {
  @Field(() => String, { description: 'Such as "Mooncakes", up to 100 characters.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day, in its first year.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day, inside.' })
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => Boolean, { description: 'Whether it returns on the same days of each later year.' })
  @Property({ type: 'boolean', default: false })
  isYearly: boolean = false;
}
