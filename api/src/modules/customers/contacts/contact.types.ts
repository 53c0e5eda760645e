import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput, takingFields } from '../../../kernel/input.ts';
import { DeletionGroundEnum } from '../retention/deletion.enums.ts';
import type { DeletionGround } from '../retention/retention.rules.ts';
import { FieldOriginInput } from '../values/field-value.types.ts';
import { type ContactRole, ContactRoleEnum } from './contact.enums.ts';

/** The optional facts about a person, with the most characters that each takes. */
export const CONTACT_TEXTS = {
  title: 100,
  mobile: 60,
  homePhone: 60,
  email: 254,
  wechat: 100,
  qq: 40,
  homeAddress: 500,
  character: 2000,
  temper: 2000,
  hobbies: 2000,
  family: 2000,
  education: 500,
  ability: 2000,
  looks: 2000,
} as const;

type ContactTexts = { [K in keyof typeof CONTACT_TEXTS]?: string | null };

function withTexts<T extends ActionInput>(base: abstract new () => T) {
  const fields = Object.entries(CONTACT_TEXTS).map(([name, limit]) => ({
    name,
    graphql: () => String,
    description: `Up to ${limit} characters.`,
  }));
  return takingFields(base, fields) as new () => T & ContactTexts;
}

@InputType({ description: 'A new person behind a customer.' })
export class ContactCreateInput extends withTexts(ActionInput) {
  @Field(() => ID, { description: 'The customer that the person stands for.' })
  customerId!: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => ContactRoleEnum, { nullable: true, description: 'CONTACT when left out.' })
  role?: ContactRole | null;

  @Field(() => Int, { nullable: true, description: 'The year of birth, such as 1980.' })
  birthYear?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whom to ask for first; takes the place of another. The first contact is it by itself.',
  })
  isPrimary?: boolean | null;

  @Field(() => FieldOriginInput, {
    nullable: true,
    description: 'Where the values come from; the own knowledge of who types when left out (domain-rules 3.3).',
  })
  origin?: FieldOriginInput | null;
}

@InputType({
  description:
    'Changes of a contact; what is left out stays. Blanks are filled at once, the rest waits for consent (domain-rules 6.2, 6.3).',
})
export class ContactEditInput extends withTexts(ChangeInput) {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  name?: string | null;

  @Field(() => ContactRoleEnum, { nullable: true, description: 'What the person decides at the customer.' })
  role?: ContactRole | null;

  @Field(() => Int, { nullable: true, description: 'The year of birth, such as 1980.' })
  birthYear?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whom to ask for first; takes the place of another.' })
  isPrimary?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why; needed to change what is filled, with at least as many characters as `archive.reasonLength` says. Up to 500.',
  })
  reason?: string | null;

  @Field(() => FieldOriginInput, {
    nullable: true,
    description: 'Where the values come from; the own knowledge of who types when left out (domain-rules 3.3).',
  })
  origin?: FieldOriginInput | null;
}

@InputType({ description: 'Puts a contact into the bin, from where it can come back for a month (domain-rules 6.4).' })
export class ContactRemoveInput extends ChangeInput {
  @Field(() => DeletionGroundEnum, { description: 'The kind of reason.' })
  ground!: DeletionGround;

  @Field(() => String, { description: '1 to 500 characters.' })
  reason!: string;
}
