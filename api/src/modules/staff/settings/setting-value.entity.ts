import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Account } from '../accounts/account.entity.ts';

@ObjectType({
  description: 'A value that a setting has from a day on; rows are only ever added (domain-rules 1.12, 21).',
})
@Entity({ tableName: 'setting_values' })
@Index({ name: 'setting_values_key_index', properties: ['key', 'validFrom', 'id'] })
@Index({ name: 'setting_values_valid_from_index', properties: ['validFrom', 'id'] })
export class SettingValue extends Row {
  @Field(() => String, { description: 'Such as `card.slotCount`.' })
  @Property({ type: 'text' })
  key!: string;

  @Field(() => String, { description: 'As JSON text.' })
  @Property({ type: 'text' })
  value!: string;

  @Field(() => DateScalar, {
    description: 'First day on which it is in force; of two from one day the later written wins.',
  })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => Account, { nullable: true, description: 'Who set it; empty for values that came with the product.' })
  @ManyToOne({ entity: () => Account, nullable: true })
  setBy: Account | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was set.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
