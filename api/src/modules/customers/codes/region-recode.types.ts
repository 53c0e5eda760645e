import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'Another code for a region, which issues new codes to all its customers (domain-rules 4).' })
export class RegionRecodeInput extends ChangeInput {
  @Field(() => String, { description: '2 to 4 upper-case letters, used by no other region.' })
  code!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the history of every code.' })
  reason!: string;
}

@ObjectType({ description: 'A code as it is and as it would be.' })
export class CodeChangeSample {
  @Field(() => String, { description: 'The code of now, which still resolves afterwards.' })
  before!: string;

  @Field(() => String, { description: 'The code that would be issued.' })
  after!: string;
}

@ObjectType({ description: 'What another code of a region would do (domain-rules 4).' })
export class RegionRecodePreview {
  @Field(() => Int, {
    description: 'How many customers would get a new code, those in the bin and hidden ones included.',
  })
  customers!: number;

  @Field(() => [CodeChangeSample], { description: 'The first ones in sight.' })
  samples!: CodeChangeSample[];
}
