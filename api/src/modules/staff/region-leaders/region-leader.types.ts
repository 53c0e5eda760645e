import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'Names who leads a region from a day on; a leader without an end ends on the day before.' })
export class RegionLeaderAppointInput extends ActionInput {
  @Field(() => ID, { description: 'The region that is led.' })
  regionId!: string;

  @Field(() => ID, { description: 'A store manager of a shop of the region, by posting.' })
  employeeId!: string;

  @Field(() => DateScalar, { description: 'First day of leading.' })
  startsOn!: string;
}

@InputType({ description: 'When somebody stops leading a region.' })
export class RegionLeaderEndInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for no end.' })
  endsOn?: string | null;
}
