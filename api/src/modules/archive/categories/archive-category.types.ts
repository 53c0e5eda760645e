import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'Names a category anew; what is left out stays.' })
export class ArchiveCategoryEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What belongs there, up to 500 characters.' })
  contents?: string | null;
}
