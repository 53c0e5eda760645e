import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Shop } from './shop.entity.ts';

@ObjectType({ description: 'What holds for a shop from a day on (domain-rules FND-37).' })
@Entity({ tableName: 'shop_rules' })
@Unique({ name: 'shop_rules_shop_valid_from_unique', properties: ['shop', 'validFrom'] })
@Index({ name: 'shop_rules_valid_from_index', properties: ['validFrom', 'id'] })
@Check({ name: 'shop_rules_min_on_duty_check', expression: 'min_on_duty between 0 and 99' })
export class ShopRule extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop it is about.' })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => DateScalar, { description: 'In force from this day until the next rule.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => Int, { description: 'How many people must be on duty at least.' })
  @Property({ type: 'integer' })
  minOnDuty!: number;
}
