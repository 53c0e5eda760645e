import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'What a rep says of a month; saved again, it replaces what was said before.' })
export class VisitMonthReportSaveInput extends ActionInput {
  @Field(() => DateScalar, { description: 'Any day of the month; not of a month to come.' })
  startsOn!: string;

  @Field(() => ID, { nullable: true, description: 'The rep, for assistants; oneself when left out.' })
  repId?: string | null;

  @Field(() => Int, { description: 'Visits that were never written down, 0 to 1000.' })
  unrecordedVisits!: number;

  @Field(() => String, { nullable: true, description: 'Why they were not written down, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A month whose figures are published.' })
export class SalesMonthLockCreateInput extends ActionInput {
  @Field(() => DateScalar, { description: 'Any day of a month that is over.' })
  startsOn!: string;
}
