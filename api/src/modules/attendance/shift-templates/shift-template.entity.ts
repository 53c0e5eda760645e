import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';

const CODE_UNIQUE =
  'create unique index shift_templates_code_unique on shift_templates (shop_id, code) nulls not distinct';

@ObjectType({ description: 'A shift that people work again and again (domain-rules 17.2).' })
@Entity({ tableName: 'shift_templates' })
@Unique({ name: 'shift_templates_code_unique', expression: CODE_UNIQUE })
@Index({ name: 'shift_templates_code_index', properties: ['code', 'id'] })
@Index({ name: 'shift_templates_shop_code_index', properties: ['shop', 'code', 'id'] })
@Check({ name: 'shift_templates_code_check', expression: 'char_length(code) between 1 and 4' })
@Check({ name: 'shift_templates_colour_no_check', expression: 'colour_no between 0 and 7' })
export class ShiftTemplate extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop that works it; none: every shop.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => String, { description: '1 to 4 characters, for grids.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'What the shift is called.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int, { description: 'Number of its colour in grids, from 0 to 7.' })
  @Property({ type: 'integer', default: 0 })
  colourNo: number = 0;

  @Field(() => Boolean, { description: 'Offered no more for new rosters.' })
  @Property({ type: 'boolean', default: false })
  isRetired: boolean = false;
}
sortedByLabel(ShiftTemplate, 'code');
