import { Field, InputType, Int } from 'type-graphql';

import { schemaEnum } from '../../../kernel/enum.ts';
import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type ShopPost, ShopPostEnum } from '../../staff/index.ts';

export type TrialLengthWarning = 'OVER_SIX_MONTHS';

export const TrialLengthWarningEnum = schemaEnum<TrialLengthWarning>(
  'TrialLengthWarning',
  'What to mind about the length of a trial; nothing is refused for it (domain-rules 19.4).',
  { OVER_SIX_MONTHS: 'Longer than labour law allows for any contract.' },
);

const ITEMS = 'All items, those of a stage in their order; each of the three stages has 1 to 20.';

@InputType({ description: 'Something to judge in a stage; what people read, in both languages.' })
export class TrialTemplateItemInput {
  @Field(() => Int, { description: 'The stage, 1 to 3.' })
  stageNo!: number;

  @Field(() => String, { description: 'Its name in Chinese, 1 to 60 characters.' })
  nameZh!: string;

  @Field(() => String, { description: 'Its name in English, 1 to 60 characters.' })
  nameEn!: string;

  @Field(() => String, { description: 'What to look at, in Chinese, 1 to 300 characters.' })
  meaningZh!: string;

  @Field(() => String, { description: 'What to look at, in English, 1 to 300 characters.' })
  meaningEn!: string;
}

@InputType({ description: 'A template for trials of a post that begin from a day on (domain-rules 19.3).' })
export class TrialTemplateCreateInput extends ActionInput {
  @Field(() => ShopPostEnum, { description: 'For whom it is.' })
  post!: ShopPost;

  @Field(() => DateScalar, { description: 'From which day on it holds: today or later.' })
  validFrom!: string;

  @Field(() => Int, { description: 'How many months a trial takes, 1 to 12.' })
  months!: number;

  @Field(() => String, { description: 'Why it is made, 1 to 500 characters.' })
  reason!: string;

  @Field(() => [TrialTemplateItemInput], { description: ITEMS })
  items!: TrialTemplateItemInput[];
}

@InputType({ description: 'Changes of a template that is not in force yet; what is left out stays.' })
export class TrialTemplateEditInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'From which day on it holds: today or later.' })
  validFrom?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many months a trial takes, 1 to 12.' })
  months?: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is made, 1 to 500 characters.' })
  reason?: string | null;

  @Field(() => [TrialTemplateItemInput], { nullable: true, description: ITEMS })
  items?: TrialTemplateItemInput[] | null;
}

@InputType({ description: 'A template that is not in force yet and is to go.' })
export class TrialTemplateRemoveInput extends ChangeInput {}
