import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'Something to be filed in a big category (domain-rules 6.6).' })
export class ArchiveItemFileInput extends ActionInput {
  @Field(() => ID, { description: 'The big category.' })
  categoryId!: string;

  @Field(() => ID, { nullable: true, description: 'The customer whom it is about.' })
  customerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose section; without it the owner of the customer, or the house.',
  })
  repId?: string | null;

  @Field(() => String, { description: 'What it is, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it says, up to 5,000 characters.' })
  content?: string | null;

  @Field(() => DateScalar, { description: 'The day that it is about, not in the future.' })
  happenedOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Has force as evidence or in law, or is important.' })
  hasLegalForce?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where the electronic one lies, up to 200 characters.' })
  eLocation?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper, which no other paper has.' })
  paperNo?: string | null;

  @Field(() => String, { nullable: true, description: 'Container of the paper, up to 200 characters.' })
  paperLocation?: string | null;
}

@InputType({ description: 'Corrects an item while its volume is open; what is left out stays.' })
export class ArchiveItemEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'What it is, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it says, up to 5,000 characters.' })
  content?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Has force as evidence or in law, or is important.' })
  hasLegalForce?: boolean | null;
}

@InputType({ description: 'The cross references of the two sets; what is left out stays (domain-rules 6.8).' })
export class ArchiveItemPairInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Where the electronic one lies, up to 200 characters.' })
  eLocation?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper, which no other paper has.' })
  paperNo?: string | null;

  @Field(() => String, { nullable: true, description: 'Container of the paper, up to 200 characters.' })
  paperLocation?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the paper now names code and place of the electronic one.',
  })
  isPaperMarked?: boolean | null;
}
