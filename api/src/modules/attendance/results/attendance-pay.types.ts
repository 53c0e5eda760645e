import { Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { type DeductionCapMode, DeductionCapModeEnum } from '../policies/policy-version.enums.ts';
import { type ChargeBucket, ChargeBucketEnum, type IncidentKind, IncidentKindEnum } from './attendance-result.enums.ts';

/** Amounts of lines have six places: only the sum is rounded (rules 1.7). */
@ObjectType({
  description:
    'One stretch of the bonus: `bonusBase x workdays / ofWorkdays x factor`, unrounded (domain-rules 17.5, 17.6).',
})
export class AttendanceBonusLine {
  @Field(() => DateScalar, { description: 'First day of the part of the month.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the part of the month.' })
  endsOn!: string;

  @Field(() => ID, { nullable: true, description: 'The policy that judges it; none: nothing is judged.' })
  policyVersionId!: string | null;

  @Field(() => DecimalScalar, { description: 'Bonus of a month of full attendance.' })
  bonusBase!: string;

  @Field(() => Int, { description: 'Working days of the part with this base.' })
  workdays!: number;

  @Field(() => Int, { description: 'Working days of the whole month.' })
  ofWorkdays!: number;

  @Field(() => DecimalScalar, { description: '1, or the partial rate where an incident is not excused.' })
  factor!: string;

  @Field(() => DecimalScalar, { description: 'What comes out; the sum of the lines is rounded once.' })
  amount!: string;
}

@ObjectType({
  description: 'One incident in money: `hours x hourlyWage x multiplier`, unrounded (domain-rules 17.5).',
})
export class AttendanceDeductionLine {
  @Field(() => DateScalar, { description: 'The date of the shift.' })
  date!: string;

  @Field(() => DateTimeScalar, { description: 'When the incident starts.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the incident ends.' })
  endsAt!: Date;

  @Field(() => IncidentKindEnum, { description: 'What is wrong.' })
  kind!: IncidentKind;

  @Field(() => Int, { description: 'The clause by which it is judged.' })
  clause!: number;

  @Field(() => ID, { description: 'The policy that judges it.' })
  policyVersionId!: string;

  @Field(() => ChargeBucketEnum, { description: 'With which it is summed.' })
  bucket!: ChargeBucket;

  @Field(() => Int, { description: 'How long it is, without breaks.' })
  seconds!: number;

  @Field(() => Int, { description: 'What is charged: with what rounding up to whole hours adds.' })
  chargedSeconds!: number;

  @Field(() => DecimalScalar, { description: 'The charged seconds in hours, to be read only.' })
  hours!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The wage in force on the date.' })
  monthlyWage!: string | null;

  @Field(() => DecimalScalar, { description: 'Hours by which the monthly wage is divided.' })
  monthlyHours!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The quotient `monthlyWage / monthlyHours`, to be read only.',
  })
  hourlyWage!: string | null;

  @Field(() => DecimalScalar, { description: 'How often the hour is deducted.' })
  multiplier!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'What comes out; the sum of the lines is rounded once.' })
  amount!: string | null;
}

@ObjectType({
  description: 'The least of the deduction, share x monthWage, and monthWage - minimumWage (domain-rules 17.5).',
})
export class AttendanceCapLine {
  @Field(() => ID, { description: 'The policy in force at the end of the month.' })
  policyVersionId!: string;

  @Field(() => DeductionCapModeEnum, { description: 'Whether the limit is applied or only shown.' })
  mode!: DeductionCapMode;

  @Field(() => DecimalScalar, { description: 'Share of the wage that is deducted at most.' })
  share!: string;

  @Field(() => DecimalScalar, { description: 'The wage of the month, averaged over the judged days.' })
  monthWage!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'What is left at least; none: no such limit.' })
  minimumWage!: string | null;

  @Field(() => DecimalScalar, { description: 'The deduction within the limit.' })
  amount!: string;
}
