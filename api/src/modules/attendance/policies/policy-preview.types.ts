import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { AttendanceResult } from '../results/attendance-result.entity.ts';

@ArgsType()
export class PolicyPreviewArgs {
  @Field(() => ID, { description: 'The version, be it a draft.' })
  policyVersionId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'A day of the month; left out: last month.' })
  startsOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only people of this shop.' })
  shopId?: string | null;
}

@ObjectType({ description: 'What a month came to for one person, in sums.' })
export class PolicyPreviewSums {
  @Field(() => Int, { description: 'Incidents that are not excused.' })
  incidentCount!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'The bonus; none without workdays or wage.' })
  bonus!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What is deducted; none without a wage.' })
  payableDeduction!: string | null;
}

@ObjectType({ description: 'A person of the month: what was, and what the version would have made of it.' })
export class PolicyPreviewLine {
  @Field(() => Employee, { nullable: true, description: 'Whose month it is.' })
  employee!: { id: string };

  @Field(() => AttendanceResult, { nullable: true, description: 'The result that counts; none: not computed yet.' })
  result!: { id: string } | null;

  @Field(() => PolicyPreviewSums, { nullable: true, description: 'By the versions in force; none: not computed yet.' })
  real!: PolicyPreviewSums | null;

  @Field(() => PolicyPreviewSums, { description: 'As if this version alone had judged the whole month.' })
  preview!: PolicyPreviewSums;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'By how much more the person would have got: bonus less deduction; none where one side is missing.',
  })
  difference!: string | null;
}

@ObjectType({ description: 'A month judged by one version, beside what counts; kept nowhere (domain-rules 17.6).' })
export class PolicyPreview {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  startsOn!: string;

  @Field(() => Boolean, { description: 'There are more people than are told here; name a shop.' })
  isPartial!: boolean;

  @Field(() => [PolicyPreviewLine], { description: 'One line for each person, by number.' })
  lines!: PolicyPreviewLine[];

  @Field(() => DecimalScalar, { description: 'The differences of all lines together.' })
  difference!: string;
}
