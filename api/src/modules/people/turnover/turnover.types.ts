import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar, DecimalScalar, MonthScalar } from '../../../kernel/scalars.ts';
import { type HireChannel, HireChannelEnum, type LeaveReason, LeaveReasonEnum, Shop } from '../../staff/index.ts';

@ArgsType()
export class TurnoverArgs {
  @Field(() => DateScalar, { description: 'First day of the time.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the time, within five years.' })
  to!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Only this shop: who began there, left from there and worked there.',
  })
  shopId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By whose knowledge it is judged who stayed; today when left out or ahead.',
  })
  asOf?: string | null;
}

@ObjectType({ description: 'Who came and went in a month, cut to the time that is asked about.' })
export class TurnoverMonth {
  @Field(() => MonthScalar, { description: 'Which month it is.' })
  month!: string;

  @Field(() => Int, { description: 'First days of work in it.' })
  hires!: number;

  @Field(() => Int, { description: 'Last days of work in it.' })
  leavers!: number;

  @Field(() => Int, { description: 'How many there were at the end of its last day.' })
  headcountAtEnd!: number;
}

@ObjectType({ description: 'Who came over a channel, and who of them stayed (domain-rules 20.2).' })
export class TurnoverChannel {
  @Field(() => HireChannelEnum, { nullable: true, description: 'The channel; none where it is not known.' })
  channel!: HireChannel | null;

  @Field(() => Int, { description: 'First days of work in the time.' })
  hires!: number;

  @Field(() => Int, { description: 'Who of them came so long ago that 90 days are over.' })
  judgeable90!: number;

  @Field(() => Int, { description: 'Who of those worked here 90 days after the first day.' })
  retained90!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Who stayed, of those of whom it is known: a share with four places; none where nobody is.',
  })
  retention90!: string | null;
}

@ObjectType({ description: 'How many left for a reason (domain-rules 20.1).' })
export class TurnoverReason {
  @Field(() => LeaveReasonEnum, { nullable: true, description: 'The reason; none where nobody told.' })
  reason!: LeaveReason | null;

  @Field(() => Int, { description: 'Last days of work in the time.' })
  leavers!: number;
}

@ObjectType({ description: 'Who began in a shop and who left from there.' })
export class TurnoverShop {
  @Field(() => Shop, { nullable: true, description: 'The shop; none for the office.' })
  shop!: { readonly id: string } | null;

  @Field(() => Int, { description: 'Who began there in the time.' })
  hires!: number;

  @Field(() => Int, { description: 'Who left from there in the time.' })
  leavers!: number;
}

@ObjectType({ description: 'Who came and went in a time, and what that means (domain-rules 20.1, 20.2).' })
export class Turnover {
  @Field(() => DateScalar, { description: 'First day of the time.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the time.' })
  to!: string;

  @Field(() => DateScalar, { description: 'The day by whose knowledge it is judged who stayed.' })
  asOf!: string;

  @Field(() => Int, { description: 'First days of work in the time.' })
  hires!: number;

  @Field(() => Int, { description: 'Last days of work in the time.' })
  leavers!: number;

  @Field(() => Int, { description: 'How many there were at the end of the day before the time.' })
  headcountAtStart!: number;

  @Field(() => Int, { description: 'How many there were at the end of the last day.' })
  headcountAtEnd!: number;

  @Field(() => DecimalScalar, { description: 'The mean of both, two places.' })
  averageHeadcount!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Leavers by hires, two places; none without hires.' })
  leaverToHire!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Leavers by the average headcount, four places; none where nobody was there.',
  })
  separationRate!: string | null;

  @Field(() => [TurnoverMonth], { description: 'Each month that the time touches, in order.' })
  months!: TurnoverMonth[];

  @Field(() => [TurnoverChannel], { description: 'Each channel, in the order of the list; unknown ones last.' })
  byChannel!: TurnoverChannel[];

  @Field(() => [TurnoverReason], { description: 'Each reason, in the order of the list; untold ones last.' })
  byReason!: TurnoverReason[];

  @Field(() => [TurnoverShop], { description: 'Each shop that somebody came to or left; most leavers first.' })
  byShop!: TurnoverShop[];
}
