import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@ObjectType({ description: 'A break of a shift, in minutes after the midnight before its start.' })
export class TemplateBreak {
  @Field(() => Int, { description: 'Start, in minutes after midnight.' })
  startMinute!: number;

  @Field(() => Int, { description: 'End, in minutes after midnight.' })
  endMinute!: number;
}

@InputType({ description: 'A break inside the shift, in minutes after the midnight before its start.' })
export class TemplateBreakInput {
  @Field(() => Int, { description: 'Start, in minutes after midnight; over 1,440 on the next day.' })
  startMinute!: number;

  @Field(() => Int, { description: 'End, in minutes after midnight; later than the start.' })
  endMinute!: number;
}

@InputType({ description: 'A new shift with its first times (domain-rules 17.2).' })
export class ShiftTemplateCreateInput extends ActionInput {
  @Field(() => ID, { nullable: true, description: 'The shop that works it; left out: every shop.' })
  shopId?: string | null;

  @Field(() => String, { description: '1 to 4 letters or digits, for grids; no other shift of the shop has it.' })
  code!: string;

  @Field(() => String, { description: 'What it is called, 1 to 60 characters.' })
  name!: string;

  @Field(() => Int, { defaultValue: 0, description: 'Number of its colour in grids, from 0 to 7.' })
  colourNo!: number;

  @Field(() => DateScalar, { description: 'First day on which the shift may be worked.' })
  validFrom!: string;

  @Field(() => Int, { description: 'Start, in minutes after midnight, 0 to 1,439.' })
  startMinute!: number;

  @Field(() => Int, { description: 'End, in minutes after midnight; at most 24 hours after the start.' })
  endMinute!: number;

  @Field(() => [TemplateBreakInput], { defaultValue: [], description: 'Up to 6 breaks; they are not counted.' })
  breaks!: TemplateBreakInput[];
}

@InputType({ description: 'How a shift is called and shown; what is left out stays.' })
export class ShiftTemplateEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 4 letters or digits, for grids.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called, 1 to 60 characters.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of its colour in grids, from 0 to 7.' })
  colourNo?: number | null;
}

@InputType({
  description:
    'Times of a shift from today or a later day on; those of the same day are put right while nobody is rostered by them.',
})
export class ShiftTemplateVersionSetInput extends ActionInput {
  @Field(() => ID, { description: 'The shift whose times they are.' })
  shiftTemplateId!: string;

  @Field(() => DateScalar, { description: 'In force from this day until the next version; today or later.' })
  validFrom!: string;

  @Field(() => Int, { description: 'Start, in minutes after midnight, 0 to 1,439.' })
  startMinute!: number;

  @Field(() => Int, { description: 'End, in minutes after midnight; at most 24 hours after the start.' })
  endMinute!: number;

  @Field(() => [TemplateBreakInput], { defaultValue: [], description: 'Up to 6 breaks; they are not counted.' })
  breaks!: TemplateBreakInput[];
}

@InputType({ description: 'A shift that is no more offered for new rosters; what is rostered stays.' })
export class ShiftTemplateRetireInput extends ChangeInput {}

@InputType({ description: 'A retired shift that is offered again.' })
export class ShiftTemplateReviveInput extends ChangeInput {}
