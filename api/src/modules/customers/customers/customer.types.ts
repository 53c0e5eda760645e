import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput, takingFields } from '../../../kernel/input.ts';
import type { CustomerGender, CustomerGrade } from '../codes/customer-code.rules.ts';
import { profileFields, type ProfileValues } from './customer-profile.ts';
import { CustomerGenderEnum, CustomerGradeEnum, CustomerNatureEnum, CustomerSourceEnum } from './customer.enums.ts';
import type { CustomerNature, CustomerSource } from './customer.rules.ts';

/** A base with every field of the department form. */
function withProfile<T extends ActionInput>(base: abstract new () => T) {
  const fields = [...profileFields].map(([name, { kind, graphql, description }]) => ({
    name,
    graphql,
    description: kind === 'text' ? `${description} Up to 2,000 characters.` : description,
  }));
  return takingFields(base, fields) as new () => T & ProfileValues;
}

@InputType({ description: 'A new customer; its code is issued from region, grade and gender (domain-rules 4).' })
export class CustomerCreateInput extends withProfile(ActionInput) {
  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => ID, { description: 'The sales region; its code begins the code of the customer.' })
  regionId!: string;

  @Field(() => CustomerNatureEnum, { description: 'What kind of customer it is.' })
  nature!: CustomerNature;

  @Field(() => CustomerGenderEnum, {
    nullable: true,
    description: 'O for organisations and X for persons when left out.',
  })
  gender?: CustomerGender | null;

  @Field(() => CustomerGradeEnum, { nullable: true, description: 'N when left out.' })
  grade?: CustomerGrade | null;

  @Field(() => ID, { nullable: true, description: 'The owning rep; a rep who leaves it out is the owner.' })
  ownerId?: string | null;

  @Field(() => CustomerSourceEnum, { nullable: true, description: 'How we came to the customer.' })
  source?: CustomerSource | null;

  @Field(() => ID, { nullable: true, description: 'The customer who named this one.' })
  referredById?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The agent through whom it buys; such a customer is not direct (domain-rules 7.1, 8.7).',
  })
  suppliedById?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it buys from us itself; true when left out without an agent.',
  })
  isDirect?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Up to 60 characters.' })
  phone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Says that it is no customer that is there already, whatever `customerDuplicates` finds.',
  })
  isKnownDistinct?: boolean | null;
}

@InputType({
  description:
    'Changes of a customer; what is left out stays. Blanks are filled at once, other fields wait for consent (domain-rules 6.2, 6.3).',
})
export class CustomerEditInput extends withProfile(ChangeInput) {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'Another region issues a new code.' })
  regionId?: string | null;

  @Field(() => CustomerNatureEnum, { nullable: true, description: 'What kind of customer it is.' })
  nature?: CustomerNature | null;

  @Field(() => CustomerGenderEnum, { nullable: true, description: 'Another letter issues a new code.' })
  gender?: CustomerGender | null;

  @Field(() => CustomerSourceEnum, { nullable: true, description: 'How we came to the customer.' })
  source?: CustomerSource | null;

  @Field(() => ID, { nullable: true, description: 'The customer who named this one.' })
  referredById?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The agent through whom it buys; such a customer is not direct (domain-rules 7.1, 8.7).',
  })
  suppliedById?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it buys from us itself, not through an agent.' })
  isDirect?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Up to 60 characters.' })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why; needed to change what is filled, with at least as many characters as `archive.reasonLength` says. Up to 500.',
  })
  reason?: string | null;
}

@InputType({ description: 'Gives a customer to another rep, or to nobody.' })
export class CustomerHandOverInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The new owner; null makes the customer public.' })
  newOwnerId?: string | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
