import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';

@ObjectType({ description: 'A sales region; its code is the first part of customer codes (domain-rules 4).' })
@Entity({ tableName: 'regions' })
export class Region extends Row {
  @Field(() => String, { description: '2 to 4 upper-case letters.' })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'The name of the region.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, { description: 'Marked weak by hand: wants more effort (domain-rules FND-01).' })
  @Property({ type: 'boolean', default: false })
  isWeak: boolean = false;
}
sortedByLabel(Region, 'code');
