import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee, type ShopPost, ShopPostEnum } from '../../staff/index.ts';

@ObjectType({
  description: 'How long people of a post are on trial and what is looked at, from a day on (domain-rules 19).',
})
@Entity({ tableName: 'trial_templates' })
@Unique({ name: 'trial_templates_post_valid_from_unique', properties: ['post', 'validFrom'] })
@Index({ name: 'trial_templates_valid_from_index', properties: ['validFrom', 'id'] })
@Check({ name: 'trial_templates_months_check', expression: 'months between 1 and 12' })
export class TrialTemplate extends Row {
  @Field(() => ShopPostEnum, { description: 'For whom it is.' })
  @Enum({ items: () => Object.values(ShopPostEnum) })
  post!: ShopPost;

  @Field(() => DateScalar, {
    description: 'Trials that begin from this day on take it, until the next one for the post.',
  })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => Int, { description: 'How many months a trial takes.' })
  @Property({ type: 'integer' })
  months!: number;

  @Field(() => String, { nullable: true, description: 'Why it was made.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who made it; nobody where it came with the product.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  author: Employee | null = null;

  @Field(() => Boolean, { description: 'A trial was begun with it: it stays as it is.' })
  @Property({ type: 'boolean', default: false })
  isInUse: boolean = false;
}
sortedByLabel(TrialTemplate, 'validFrom');
