import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'A card that was handed in at the meeting.' })
export class VisitCardRecoverInput extends ChangeInput {}

@InputType({ description: 'A card that now belongs to the department form.' })
export class VisitCardAttachInput extends ChangeInput {}

@InputType({ description: 'What the manager concludes from a recovered card.' })
export class VisitCardAnalyseInput extends ChangeInput {
  @Field(() => String, { description: 'The conclusion, 1 to 2000 characters.' })
  conclusion!: string;
}

@InputType({ description: 'A card that was issued by mistake; nobody may have written on it.' })
export class VisitCardVoidInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
