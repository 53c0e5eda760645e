import { Field, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

const NOTE = 'What is different from the version before, up to 500 characters.';
const DOCUMENT = 'The GraphQL document: exactly one query operation that fits the schema and the limits on requests.';

@InputType({ description: 'A new saved query with its first version.' })
export class SavedQueryCreateInput extends ActionInput {
  @Field(() => String, {
    description:
      'Its address below `/query/`: up to 80 small letters, digits and hyphens, such as `orders-of-a-month`.',
  })
  name!: string;

  @Field(() => String, { description: 'What people call it, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it answers, up to 2,000 characters.' })
  description?: string | null;

  @Field(() => String, { description: DOCUMENT })
  document!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody sees it; needs `query:share`.' })
  isShared?: boolean | null;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

@InputType({ description: 'What is said about a saved query, and who sees it; the text changes by revising it.' })
export class SavedQueryEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'What people call it, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it answers, up to 2,000 characters.' })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody sees it; needs `query:share`.' })
  isShared?: boolean | null;
}

@InputType({ description: 'The next version of a saved query.' })
export class SavedQueryReviseInput extends ChangeInput {
  @Field(() => String, { description: DOCUMENT })
  document!: string;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

@InputType({ description: 'Which saved query nobody is to ask any more.' })
export class SavedQueryArchiveInput extends ChangeInput {}
