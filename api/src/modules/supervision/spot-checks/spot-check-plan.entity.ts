import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Shop } from '../../staff/index.ts';
import { Observation } from '../observations/observation.entity.ts';

@ObjectType({ description: 'When a shop is to be checked; shops and region leaders never see it (domain-rules 18.1).' })
@Entity({ tableName: 'spot_check_plans' })
@Unique({ name: 'spot_check_plans_shop_at_unique', properties: ['shop', 'at'] })
@Index({ name: 'spot_check_plans_at_index', properties: ['at', 'id'] })
@Check({ name: 'spot_check_plans_month_check', expression: 'extract(day from starts_on) = 1' })
export class SpotCheckPlan extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop to check.' })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => DateTimeScalar, { description: 'When it is to be checked.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => DateScalar, { description: 'First day of the month it was drawn for.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => Int, { description: 'From which it was drawn; 0 where an observation asked for it.' })
  @Property({ type: 'integer' })
  seed!: number;

  @Field(() => Observation, {
    nullable: true,
    description: 'The observation that asked for it; a new draw leaves it as it is.',
  })
  @ManyToOne(() => Observation, { nullable: true, deleteRule: 'restrict', index: false })
  observation: Observation | null = null;
}
