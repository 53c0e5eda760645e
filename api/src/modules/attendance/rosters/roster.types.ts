import { Field, Int, ObjectType } from 'type-graphql';

import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { type RosterWarningKind, RosterWarningKindEnum } from './roster.enums.ts';

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

@ObjectType({ description: 'Something unusual about the roster of a month; it is warned of, not refused.' })
export class RosterWarning {
  @Field(() => RosterWarningKindEnum, { description: 'What is unusual.' })
  kind!: RosterWarningKind;

  @Field(() => DateScalar, { nullable: true, description: 'The date; none where it is about the whole month.' })
  date!: string | null;

  @Field(() => Int, { description: 'How many people there are, or are on duty.' })
  count!: number;

  @Field(() => Int, { description: 'How many there should be at least, or at most.' })
  limit!: number;
}
