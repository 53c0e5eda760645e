import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { ContributionKindEnum } from './contribution.enums.ts';
import type { ContributionKind } from './contribution.rules.ts';

@InputType({ description: 'Something that one knows of a customer (domain-rules 6.2).' })
export class ContributionSendInput extends ActionInput {
  @Field(() => String, { description: 'Which customer is meant: its code, or its name. Up to 200 characters.' })
  about!: string;

  @Field(() => ContributionKindEnum, { description: 'What kind of news it is.' })
  kind!: ContributionKind;

  @Field(() => String, { description: 'What one knows, 1 to 1,000 characters.' })
  text!: string;
}

@InputType({ description: 'Files a contribution in the archive.' })
export class ContributionFileInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The customer that is meant; needed where it is not known.' })
  customerId?: string | null;
}

@InputType({ description: 'Discards a contribution.' })
export class ContributionDiscardInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
