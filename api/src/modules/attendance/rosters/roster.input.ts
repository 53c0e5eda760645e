import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar, MonthScalar } from '../../../kernel/scalars.ts';
import { type RosterKind, RosterKindEnum } from './roster.enums.ts';

const REASON = 'Why, up to 500 characters; needed for days that are over or published.';

@InputType({ description: 'What one person does on one date.' })
export class RosterCellInput {
  @Field(() => ID, { description: 'Whose date it is.' })
  employeeId!: string;

  @Field(() => DateScalar, { description: 'The date on which it starts.' })
  date!: string;

  @Field(() => RosterKindEnum, { nullable: true, description: 'Work, rest or off; left out: nothing is rostered.' })
  kind?: RosterKind | null;

  @Field(() => ID, { nullable: true, description: 'The shift that is worked; for kind WORK alone.' })
  shiftTemplateId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the line that was seen there; left out where none was seen.',
  })
  version?: number | null;
}

@InputType({ description: 'Many dates of the roster of a shop at once: all of them or, when one is refused, none.' })
export class RosterEntrySetInput extends ActionInput {
  @Field(() => ID, { description: 'The shop that rosters.' })
  shopId!: string;

  @Field(() => [RosterCellInput], { description: '1 to 1,000 dates; each person and date once.' })
  cells!: RosterCellInput[];

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'One step of a pattern that turns, such as early, early, late, late, rest.' })
export class RosterStepInput {
  @Field(() => RosterKindEnum, { description: 'Work, rest, or off for a holiday.' })
  kind!: RosterKind;

  @Field(() => ID, { nullable: true, description: 'The shift that is worked; for kind WORK alone.' })
  shiftTemplateId?: string | null;
}

@InputType({ description: 'Somebody who works by a pattern.' })
export class RosterPatternPersonInput {
  @Field(() => ID, { description: 'Who works by it.' })
  employeeId!: string;

  @Field(() => Int, { defaultValue: 0, description: 'With which step the person begins, from 0 on.' })
  offset!: number;
}

@InputType({ description: 'Rosters people by a pattern that turns; dates that are taken stay unless told otherwise.' })
export class RosterEntryFillInput extends ActionInput {
  @Field(() => ID, { description: 'The shop that rosters.' })
  shopId!: string;

  @Field(() => DateScalar, { description: 'First day, on which the pattern begins.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day; at most 92 days.' })
  endsOn!: string;

  @Field(() => [RosterStepInput], { description: '1 to 31 steps, one for each day.' })
  steps!: RosterStepInput[];

  @Field(() => [RosterPatternPersonInput], { description: '1 to 50 people, each once.' })
  people!: RosterPatternPersonInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Public holidays are off for everybody.' })
  isHolidayOff!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Dates that are taken are rostered anew.' })
  isOverwriting!: boolean;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Copies days of the roster of a shop by weekday, such as a week or the last month.' })
export class RosterEntryCopyInput extends ActionInput {
  @Field(() => ID, { description: 'The shop that rosters.' })
  shopId!: string;

  @Field(() => DateScalar, { description: 'First day that is copied.' })
  sourceStartsOn!: string;

  @Field(() => DateScalar, { description: 'Last day that is copied; at most 92 days.' })
  sourceEndsOn!: string;

  @Field(() => DateScalar, { description: 'First day that is filled in.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day that is filled in; at most 92 days.' })
  endsOn!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Dates that are taken are rostered anew.' })
  isOverwriting!: boolean;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'A month of a roster that its people are told of.' })
export class MonthlyRosterPublishInput extends ActionInput {
  @Field(() => ID, { description: 'The shop that rosters.' })
  shopId!: string;

  @Field(() => MonthScalar, { description: 'The month that is published; not a closed one.' })
  month!: string;
}
