import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import {
  type DutyExpected,
  DutyExpectedEnum,
  type SpotCheckFinding,
  SpotCheckFindingEnum,
  type SpotCheckMethod,
  SpotCheckMethodEnum,
} from './spot-check.enums.ts';

@ObjectType({ description: 'Somebody of a shop whom a check at a moment is about (domain-rules 18.1).' })
export class SpotCheckPerson {
  @Field(() => Employee, { nullable: true, description: 'Whom one may ask for.' })
  employee!: { readonly id: string };

  @Field(() => DutyExpectedEnum, { description: 'Where the person should be, by roster, leave and outing.' })
  expected!: DutyExpected;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when: of the shift, break, leave or outing.' })
  startsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when that lasts.' })
  endsAt!: Date | null;
}

@InputType({ description: 'What was found about one person.' })
export class SpotCheckResultInput {
  @Field(() => ID, { description: 'Somebody posted to the shop or rostered there on that day, not oneself.' })
  employeeId!: string;

  @Field(() => SpotCheckFindingEnum, { description: 'What was found.' })
  finding!: SpotCheckFinding;

  @Field(() => String, { nullable: true, description: 'What else was said, up to 500 characters.' })
  note?: string | null;
}

@InputType({
  description: 'A check of a shop; where its people should have been, the roster tells (domain-rules 18.1).',
})
export class SpotCheckRecordInput extends ActionInput {
  @Field(() => ID, { description: 'The shop that was checked.' })
  shopId!: string;

  @Field(() => SpotCheckMethodEnum, { description: 'By phone, video or on site.' })
  method!: SpotCheckMethod;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was checked, up to 31 days ago in an open month; now when left out.',
  })
  at?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The planned check that it fulfils.' })
  planId?: string | null;

  @Field(() => String, { nullable: true, description: 'What else was seen or heard, up to 1,000 characters.' })
  note?: string | null;

  @Field(() => [SpotCheckResultInput], { description: 'What was found about each person, 1 to 50.' })
  results!: SpotCheckResultInput[];
}

@InputType({ description: 'Another result of a check about a person, as long as its month is open.' })
export class SpotCheckResultCorrectInput extends ChangeInput {
  @Field(() => SpotCheckFindingEnum, { description: 'What was found in truth.' })
  finding!: SpotCheckFinding;

  @Field(() => String, { nullable: true, description: 'What else was said; left out: as it was.' })
  note?: string | null;

  @Field(() => String, { description: 'Why it is corrected, 1 to 500 characters.' })
  reason!: string;
}
