import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { SpotCheckPlan } from './spot-check-plan.entity.ts';
import { type SpotCheckMethod, SpotCheckMethodEnum } from './spot-check.enums.ts';

@ObjectType({ description: 'A check whether the people of a shop are where they should be (domain-rules 18.1).' })
@Entity({ tableName: 'spot_checks' })
@Index({ name: 'spot_checks_at_index', properties: ['at', 'id'] })
@Index({ name: 'spot_checks_shop_at_index', properties: ['shop', 'at', 'id'] })
@Index({ name: 'spot_checks_checker_at_index', properties: ['checker', 'at', 'id'] })
export class SpotCheck extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop that was checked.' })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => DateTimeScalar, { description: 'When it was checked.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => SpotCheckMethodEnum, { description: 'By phone, video or on site.' })
  @Enum({ items: () => Object.values(SpotCheckMethodEnum) })
  method!: SpotCheckMethod;

  @Field(() => Employee, { nullable: true, description: 'Who checked.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  checker: Employee | null = null;

  @Field(() => SpotCheckPlan, { nullable: true, description: 'The plan that it fulfils.' })
  @ManyToOne(() => SpotCheckPlan, { nullable: true, deleteRule: 'restrict', index: false })
  plan: SpotCheckPlan | null = null;

  @Field(() => String, { nullable: true, description: 'What else was seen or heard.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
sortedByLabel(SpotCheck, 'at');
