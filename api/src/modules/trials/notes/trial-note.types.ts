import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type TrialNoteSource, TrialNoteSourceEnum } from './trial-note.enums.ts';

@InputType({ description: 'Something that was seen of a person on trial.' })
export class TrialNoteAddInput extends ActionInput {
  @Field(() => ID, { description: 'The trial that it is about.' })
  trialId!: string;

  @Field(() => String, { description: 'What happened, 1 to 2,000 characters.' })
  text!: string;

  @Field(() => DateScalar, { description: 'On which day, from the first day of the trial to today.' })
  happenedOn!: string;

  @Field(() => TrialNoteSourceEnum, { description: 'From where it comes: MANAGER for managers, the others for HR.' })
  source!: TrialNoteSource;
}
