import { Field, ObjectType } from 'type-graphql';

import { DateTimeScalar } from '../../../kernel/scalars.ts';

/** As the column keeps it: moments in ISO 8601. */
export interface RosterBreakTimes {
  readonly startsAt: string;
  readonly endsAt: string;
}

@ObjectType({ description: 'A break of a rostered shift.' })
export class RosterBreak {
  @Field(() => DateTimeScalar, { description: 'When the break starts.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the break ends.' })
  endsAt!: Date;
}
