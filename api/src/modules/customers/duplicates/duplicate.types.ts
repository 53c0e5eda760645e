import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { schemaEnum } from '../../../kernel/enum.ts';
import { Customer } from '../customers/customer.entity.ts';
import type { DuplicateMatch } from './duplicate.rules.ts';

export const DuplicateMatchEnum = schemaEnum<DuplicateMatch>(
  'DuplicateMatch',
  'By what a customer looks like another.',
  {
    PHONE: 'The same phone number, however it is written.',
    NAME: 'The same name but for spaces, punctuation and capitals.',
    TAX_NUMBER: 'The same tax number but for spaces and hyphens.',
  },
);

@InputType({ description: 'What a customer is known by so far; what is left out is not compared.' })
export class DuplicateQuestionInput {
  @Field(() => String, { nullable: true, description: 'The name that it is to have.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'A phone number, with or without +86.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The tax number of the business.' })
  taxNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer itself, when one is edited.' })
  exceptId?: string | null;
}

@ObjectType({
  description:
    'A customer that looks like the one asked about; out of sight it is told of in masked words only (domain-rules 6.5).',
})
export class CustomerDuplicate {
  @Field(() => [DuplicateMatchEnum], { description: 'By what it was found.' })
  matchedBy!: readonly DuplicateMatch[];

  @Field(() => Customer, { nullable: true, description: 'The customer, when one sees it.' })
  customer!: { id: string } | null;

  @Field(() => String, { description: 'Its name, masked but for the first character.' })
  maskedName!: string;

  @Field(() => String, { nullable: true, description: 'The name of the owning rep, masked; none for a public one.' })
  maskedOwnerName!: string | null;

  @Field(() => Boolean, { description: 'It lies in the recycle bin and can be restored instead (domain-rules 6.4).' })
  isDeleted!: boolean;
}
