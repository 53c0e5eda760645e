import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateTimeScalar, MonthScalar } from '../../../kernel/scalars.ts';
import { Shop } from '../../staff/index.ts';

@InputType({
  description:
    'Draws the spot checks of a month anew from tomorrow on; those because of observations stay (domain-rules 18.1).',
})
export class SpotCheckPlanDrawInput extends ActionInput {
  @Field(() => MonthScalar, { description: 'The calendar month, which has days left.' })
  month!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many checks in all; left out: as few as give each shop the least of setting `spotCheck.minPerMonth`.',
  })
  count?: number | null;

  @Field(() => Int, { nullable: true, description: 'The same seed draws the same plan; chance when left out.' })
  seed?: number | null;
}

@ObjectType({ description: 'How often a shop is checked in a month (domain-rules 18.1).' })
export class ShopCoverage {
  @Field(() => Shop, { nullable: true, description: 'Which shop it is.' })
  shop!: { readonly id: string };

  @Field(() => Int, { description: 'Checks that were made.' })
  checkCount!: number;

  @Field(() => Int, { description: 'Checks that are planned and not made yet.' })
  plannedCount!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last check of all months.' })
  lastCheckedAt!: Date | null;
}

@ObjectType({ description: 'How many checks of a month fall into an hour of the day.' })
export class HourCoverage {
  @Field(() => Int, { description: 'The hour, 0 to 23, in the zone of the company.' })
  hour!: number;

  @Field(() => Int, { description: 'Checks that were made.' })
  checkCount!: number;

  @Field(() => Int, { description: 'Checks that are planned and not made yet.' })
  plannedCount!: number;
}

@ObjectType({ description: 'What the spot checks of a month cover (domain-rules 18.1).' })
export class SpotCheckCoverage {
  @Field(() => Int, { description: 'How often each shop is to be checked, by setting `spotCheck.minPerMonth`.' })
  minPerShop!: number;

  @Field(() => [ShopCoverage], { description: 'The shops that are open in the month, by code.' })
  shops!: ShopCoverage[];

  @Field(() => [HourCoverage], { description: 'The hours in which checks were made or are planned.' })
  hours!: HourCoverage[];
}
