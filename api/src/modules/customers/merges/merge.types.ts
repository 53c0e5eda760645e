import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({
  description: 'Asks that two archives of one customer become one; `id` is the one that stays (domain-rules 4).',
})
export class CustomerRequestMergeInput extends ChangeInput {
  @Field(() => ID, { description: 'The customer that goes into the bin; its rows and codes go to the other one.' })
  loserId!: string;

  @Field(() => String, { description: 'Why they are one customer, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Makes two customers of one again, while the loser lies in the bin (domain-rules 6.4).' })
export class CustomerMergeUndoInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the journal.' })
  reason!: string;
}

@ObjectType({ description: 'What a merge would do with the rows of one kind.' })
export class MergePreviewRow {
  @Field(() => String, { description: 'Type of the rows, such as `Visit`.' })
  name!: string;

  @Field(() => Int, { description: 'How many would go to the winner.' })
  moves!: number;

  @Field(() => Int, { description: 'How many would stay, because the winner has the like already.' })
  stays!: number;
}

@ObjectType({ description: 'What a merge would do, before anybody asks for it (domain-rules 4).' })
export class MergePreview {
  @Field(() => [MergePreviewRow], { description: 'By kind of row; kinds without rows are left out.' })
  rows!: readonly MergePreviewRow[];

  @Field(() => [String], { description: 'Blank fields of the winner that would take the value of the loser.' })
  fills!: readonly string[];

  @Field(() => [String], { description: 'Fields in which both differ; the winner keeps its own.' })
  differs!: readonly string[];
}
