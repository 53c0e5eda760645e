import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'A new document; who makes it is its handler (domain-rules 6.2).' })
export class ArchiveDocumentCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The customer whose document it is.' })
  customerId!: string;

  @Field(() => ID, { description: 'The category in which it is to be filed.' })
  categoryId!: string;

  @Field(() => String, { description: 'What it is, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, up to 2,000 characters.' })
  content?: string | null;

  @Field(() => DateScalar, { description: 'The day of the document, not in the future.' })
  datedOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Has force as evidence or in law.' })
  hasLegalForce?: boolean | null;
}

@InputType({ description: 'Changes a draft; what is left out stays.' })
export class ArchiveDocumentEditInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The category in which it is to be filed.' })
  categoryId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, up to 2,000 characters.' })
  content?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the document, not in the future.' })
  datedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Has force as evidence or in law.' })
  hasLegalForce?: boolean | null;
}

@InputType({ description: 'The rep confirms that what the document says is true.' })
export class ArchiveDocumentCheckInput extends ChangeInput {}

@InputType({ description: 'Sends a checked document back to its draft.' })
export class ArchiveDocumentReturnInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({
  description: 'The handler signs, the signature of the customer is there as a file, and the leader is asked.',
})
export class ArchiveDocumentSignInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day on which the customer signed, not in the future.' })
  customerSignedOn!: string;
}

@InputType({ description: 'Files a document that has its three signatures.' })
export class ArchiveDocumentFileInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Number of the paper, which no other paper has.' })
  paperNo?: string | null;

  @Field(() => String, { nullable: true, description: 'Container of the paper, up to 200 characters.' })
  paperLocation?: string | null;
}
