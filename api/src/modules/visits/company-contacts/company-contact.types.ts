import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { CompanyContactKindEnum } from './company-contact.enums.ts';
import type { CompanyContactKind } from './company-contact.rules.ts';

@InputType({ description: 'A contact that oneself had with a customer of somebody else.' })
export class CompanyContactRecordInput extends ActionInput {
  @Field(() => ID, { description: 'The customer with whom it was.' })
  customerId!: string;

  @Field(() => DateTimeScalar, { description: 'When it took place; not in the future.' })
  at!: Date;

  @Field(() => CompanyContactKindEnum, { description: 'What kind of contact it was.' })
  kind!: CompanyContactKind;

  @Field(() => String, { nullable: true, description: 'What was said or given, up to 500 characters.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to the setting `satisfaction.scale`.' })
  satisfaction?: number | null;
}

@InputType({ description: 'Corrections of a contact by who had it; what is left out stays.' })
export class CompanyContactEditInput extends ChangeInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it took place; not in the future.' })
  at?: Date | null;

  @Field(() => CompanyContactKindEnum, { nullable: true, description: 'What kind of contact it was.' })
  kind?: CompanyContactKind | null;

  @Field(() => String, { nullable: true, description: 'What was said or given, up to 500 characters.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to the setting `satisfaction.scale`.' })
  satisfaction?: number | null;
}
