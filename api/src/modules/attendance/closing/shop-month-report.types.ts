import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar, MonthScalar } from '../../../kernel/scalars.ts';
import { type IncidentKind, IncidentKindEnum } from '../results/attendance-result.enums.ts';

const KIND = { description: 'What it was; several of one kind on a date are told together.' };
const MINUTES = { description: 'How long, in whole minutes, 1 to 1,440.' };

@ObjectType({ description: 'What the shop says was not as rostered on a date.' })
export class ReportedIncident {
  @Field(() => DateScalar, { description: 'The date of the shift.' })
  date!: string;

  @Field(() => IncidentKindEnum, KIND)
  kind!: IncidentKind;

  @Field(() => Int, MINUTES)
  minutes!: number;
}

@ObjectType({
  description: 'What the shop reports of one person; dates that it does not name were worked as rostered.',
})
export class ShopMonthReportLine {
  @Field(() => ID, { description: 'The employee whom the line is about.' })
  employeeId!: string;

  @Field(() => Int, { description: 'Days of work, as the shop counts them.' })
  workdays!: number;

  @Field(() => [ReportedIncident], { description: 'What was not as rostered, by date.' })
  incidents!: ReportedIncident[];

  @Field(() => String, { nullable: true, description: 'What else is to be said.' })
  note!: string | null;
}

@InputType({ description: 'What the shop says was not as rostered on a date.' })
export class ReportedIncidentInput {
  @Field(() => DateScalar, { description: 'The date of the shift, in the month.' })
  date!: string;

  @Field(() => IncidentKindEnum, KIND)
  kind!: IncidentKind;

  @Field(() => Int, MINUTES)
  minutes!: number;
}

@InputType({ description: 'What the shop reports of one person.' })
export class ShopMonthReportLineInput {
  @Field(() => ID, { description: 'Somebody who worked in the shop in the month.' })
  employeeId!: string;

  @Field(() => Int, { description: 'Days of work, 0 to 31.' })
  workdays!: number;

  @Field(() => [ReportedIncidentInput], { description: 'What was not as rostered; the same kind once a date.' })
  incidents!: ReportedIncidentInput[];

  @Field(() => String, { nullable: true, description: 'What else is to be said, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'The attendance of a shop and month as its manager saw it; sent again, it takes the place.' })
export class ShopMonthReportSendInput extends ActionInput {
  @Field(() => ID, { description: 'The shop that reports.' })
  shopId!: string;

  @Field(() => MonthScalar, { description: 'A month that is open; from its last day on.' })
  month!: string;

  @Field(() => [ShopMonthReportLineInput], { description: 'One line for each person, 1 to 50.' })
  lines!: ShopMonthReportLineInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was seen of a report sent before; left out for the first.',
  })
  version?: number | null;
}
