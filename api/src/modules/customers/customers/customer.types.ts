import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { profileFields, type ProfileValues } from './customer-profile.ts';
import type { CustomerGender, CustomerGrade } from '../codes/customer-code.rules.ts';
import { CustomerGenderEnum, CustomerGradeEnum, CustomerNatureEnum, CustomerSourceEnum } from './customer.enums.ts';
import type { CustomerNature, CustomerSource } from './customer.rules.ts';

/** Adds every field of the department form to an input. */
function TakesProfile(): ClassDecorator {
  return (target) => {
    for (const [name, { kind, graphql, description }] of profileFields) {
      const limit = kind === 'text' ? ' Up to 2,000 characters.' : '';
      Field(graphql as never, { nullable: true, description: `${description}${limit}` })(target.prototype as object, name);
    }
  };
}

@TakesProfile()
@InputType({ description: 'A new customer; its code is issued from region, grade and gender (domain-rules 4).' })
export class CustomerCreateInput extends ActionInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => ID)
  regionId!: string;

  @Field(() => CustomerNatureEnum)
  nature!: CustomerNature;

  @Field(() => CustomerGenderEnum, { nullable: true, description: 'O for organisations and X for persons when left out.' })
  gender?: CustomerGender | null;

  @Field(() => CustomerGradeEnum, { nullable: true, description: 'N when left out.' })
  grade?: CustomerGrade | null;

  @Field(() => ID, { nullable: true, description: 'The owning rep; a rep who leaves it out is the owner.' })
  ownerId?: string | null;

  @Field(() => CustomerSourceEnum, { nullable: true, description: 'How we came to the customer.' })
  source?: CustomerSource | null;

  @Field(() => ID, { nullable: true, description: 'The customer who named this one.' })
  referredById?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 60 characters.' })
  phone?: string | null;
}
export interface CustomerCreateInput extends ProfileValues {}

@TakesProfile()
@InputType({ description: 'Changes of a customer; what is left out stays. Who may only fill is refused at filled fields (domain-rules 6.2, 6.3).' })
export class CustomerEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'Another region issues a new code.' })
  regionId?: string | null;

  @Field(() => CustomerNatureEnum, { nullable: true })
  nature?: CustomerNature | null;

  @Field(() => CustomerGenderEnum, { nullable: true, description: 'Another letter issues a new code.' })
  gender?: CustomerGender | null;

  @Field(() => CustomerGradeEnum, { nullable: true, description: 'Another grade issues a new code.' })
  grade?: CustomerGrade | null;

  @Field(() => CustomerSourceEnum, { nullable: true, description: 'How we came to the customer.' })
  source?: CustomerSource | null;

  @Field(() => ID, { nullable: true, description: 'The customer who named this one.' })
  referredById?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 60 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; kept with the change and with a new code. Up to 500 characters.' })
  reason?: string | null;
}
export interface CustomerEditInput extends ProfileValues {}

@InputType({ description: 'Gives a customer to another rep, or to nobody.' })
export class CustomerHandOverInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The new owner; null makes the customer public.' })
  newOwnerId?: string | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Turns a draft into an archive.' })
export class CustomerApproveInput extends ChangeInput {}
