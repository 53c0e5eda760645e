import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { FieldSourceEnum, ReviewStateEnum } from './field-value.enums.ts';
import type { FieldSource, ReviewState } from './field-value.rules.ts';

@InputType({ description: 'What a field is said to hold.' })
export class FieldSaidInput {
  @Field(() => String, { description: 'Name of the field, such as `creditStatus`; `phoneFull` for the phone.' })
  field!: string;

  @Field(() => String, { description: 'The value as text: dates as YYYY-MM-DD, amounts with a point.' })
  value!: string;
}

@InputType({ description: 'Where values come from (domain-rules 3.3).' })
export class FieldOriginInput {
  @Field(() => FieldSourceEnum, { description: 'Rep, form of the customer or agency.' })
  source!: FieldSource;

  @Field(() => DateScalar, { nullable: true, description: 'When they were learnt; today when left out.' })
  obtainedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The agency, 1 to 200 characters; with SURVEY_AGENCY only.' })
  agency?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the agency was paid; with SURVEY_AGENCY only.' })
  cost?: string | null;
}

@InputType({ description: 'Values that were learnt together, from one source (domain-rules 3.3).' })
export class CustomerValuesRecordInput extends ActionInput {
  @Field(() => ID, { description: 'Whose archive they belong to.' })
  customerId!: string;

  @Field(() => FieldSourceEnum, { description: 'Where they come from.' })
  source!: FieldSource;

  @Field(() => DateScalar, { nullable: true, description: 'When they were learnt; today when left out.' })
  obtainedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The agency, 1 to 200 characters; with SURVEY_AGENCY only.' })
  agency?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the agency was paid; with SURVEY_AGENCY only.' })
  cost?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why fields that are filled already are to change; needed when some are (domain-rules 6.3).',
  })
  reason?: string | null;

  @Field(() => [FieldSaidInput], { description: 'At least one field, none of them twice.' })
  values!: FieldSaidInput[];
}

@InputType({ description: 'What the review of a value says (domain-rules 3.3).' })
export class CustomerValueReviewInput extends ChangeInput {
  @Field(() => ReviewStateEnum, { description: 'Accepted, corrected or rejected.' })
  decision!: ReviewState;

  @Field(() => String, { nullable: true, description: 'What is right instead; with CORRECTED only.' })
  correctedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; may be left out with consent.' })
  note?: string | null;
}

@InputType({ description: 'Brings a former value of a field back, by the way of every change (domain-rules 6.3).' })
export class CustomerValueRestoreInput extends ChangeInput {
  @Field(() => String, { description: 'Why it is right again, 1 to 500 characters.' })
  reason!: string;
}
