import { Field, InputType, ObjectType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { SettingValue } from './setting-value.entity.ts';

@ObjectType({ description: 'Something the company decides, with the value in force today (domain-rules 21).' })
export class Setting {
  @Field(() => String, { description: 'Such as `card.slotCount`.' })
  key!: string;

  @Field(() => String, { description: 'What it decides.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'In what it is counted.' })
  unit!: string | null;

  @Field(() => String, { description: 'In force until somebody sets a value; as JSON text.' })
  defaultValue!: string;

  @Field(() => String, { description: 'In force today; as JSON text.' })
  value!: string;

  @Field(() => SettingValue, {
    nullable: true,
    description: 'Who set the value in force, from when on and why; empty for the default.',
  })
  inForce!: { id: string } | null;
}

@InputType({ description: 'A value that a setting has from a day on.' })
export class SettingSetInput extends ActionInput {
  @Field(() => String, { description: 'Such as `card.slotCount`.' })
  key!: string;

  @Field(() => String, { description: 'As JSON text, such as `8` or `"Asia/Shanghai"`.' })
  value!: string;

  @Field(() => DateScalar, { description: 'First day; a day in the past needs a reason.' })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  reason?: string | null;
}
