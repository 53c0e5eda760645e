import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { ReviewStateEnum } from '../values/field-value.enums.ts';
import type { ReviewState } from '../values/field-value.rules.ts';

@InputType({ description: 'What the review of a value of a contact says (domain-rules 3.3).' })
export class ContactValueReviewInput extends ChangeInput {
  @Field(() => ReviewStateEnum, { description: 'Accepted, corrected or rejected.' })
  decision!: ReviewState;

  @Field(() => String, { nullable: true, description: 'What is right instead; with CORRECTED only.' })
  correctedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; may be left out with consent.' })
  note?: string | null;
}
