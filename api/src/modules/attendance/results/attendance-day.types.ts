import { Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { type PunchDirection, PunchDirectionEnum, type PunchSource, PunchSourceEnum } from '../punches/punch.enums.ts';
import { RosterBreak } from '../rosters/roster.types.ts';
import {
  type AttendanceCauseKind,
  AttendanceCauseKindEnum,
  type AttendanceFlag,
  AttendanceFlagEnum,
  type IncidentKind,
  IncidentKindEnum,
  type IncidentReason,
  IncidentReasonEnum,
} from './attendance-result.enums.ts';

@ObjectType({ description: 'A row that bears on an incident, by type and id.' })
export class AttendanceCause {
  @Field(() => AttendanceCauseKindEnum, { description: 'Of which type the row is.' })
  type!: AttendanceCauseKind;

  @Field(() => ID, { description: 'The row that bears on it.' })
  id!: string;

  @Field(() => Boolean, { description: 'It made HR know before; otherwise it covers the minutes.' })
  isNotice!: boolean;
}

@ObjectType({ description: 'A punch as it was when the day was judged.' })
export class AttendanceDayPunch {
  @Field(() => ID, { description: 'The punch itself.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'The moment of the punch.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The shop where it happened; none: at HR in headquarters.' })
  shopId!: string | null;

  @Field(() => PunchDirectionEnum, { nullable: true, description: 'As the device said it; none: it does not tell.' })
  direction!: PunchDirection | null;

  @Field(() => PunchSourceEnum, { description: 'Where it came from.' })
  source!: PunchSource;
}

@ObjectType({ description: 'A stretch of a shift as it was judged, excused ones too (domain-rules 17.3).' })
export class AttendanceDayIncident {
  @Field(() => IncidentKindEnum, { description: 'What is wrong, or what kind of leave it is.' })
  kind!: IncidentKind;

  @Field(() => IncidentReasonEnum, { description: 'By what it is that.' })
  reason!: IncidentReason;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt!: Date;

  @Field(() => Int, { description: 'How long it is, without breaks.' })
  seconds!: number;

  @Field(() => DateTimeScalar, {
    description: 'Where the whole begins of which this may be a part; notice is earlier.',
  })
  wholeStartsAt!: Date;

  @Field(() => Boolean, { description: 'HR knew before the whole of it began.' })
  isNotified!: boolean;

  @Field(() => Boolean, { description: 'It counts nowhere.' })
  isExcused!: boolean;

  @Field(() => Int, { description: 'The clause by which it is judged, 1 to 6.' })
  clause!: number;

  @Field(() => [AttendanceCause], { description: 'What covers it, and what told HR of it in time.' })
  causes!: AttendanceCause[];
}

@ObjectType({ description: 'A shift as it was judged, with all that was judged (domain-rules 17.3 to 17.6).' })
export class AttendanceDay {
  @Field(() => DateScalar, { description: 'The date on which the shift starts.' })
  date!: string;

  @Field(() => ID, { description: 'The line of the roster.' })
  rosterEntryId!: string;

  @Field(() => ID, { description: 'The shop that rostered it.' })
  shopId!: string;

  @Field(() => DateTimeScalar, { description: 'When the shift starts, after a valid change of it.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the shift ends, after a valid change of it.' })
  endsAt!: Date;

  @Field(() => [RosterBreak], { description: 'Its breaks, which are not counted.' })
  breaks!: RosterBreak[];

  @Field(() => ID, { nullable: true, description: 'The policy of the date; none: nothing is judged.' })
  policyVersionId!: string | null;

  @Field(() => [AttendanceDayPunch], { description: 'The punches that belong to the shift, in order of time.' })
  punches!: AttendanceDayPunch[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'The first arrival.' })
  firstInAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last departure.' })
  lastOutAt!: Date | null;

  @Field(() => Int, { description: 'Length of the shift without breaks.' })
  shiftSeconds!: number;

  @Field(() => Int, { description: 'How long the person was there, without breaks.' })
  presentSeconds!: number;

  @Field(() => Boolean, { description: 'Approved leave covers all of it: no working day (domain-rules 1.4).' })
  isOnLeave!: boolean;

  @Field(() => [AttendanceFlagEnum], { description: 'What is to be looked at.' })
  flags!: AttendanceFlag[];

  @Field(() => [AttendanceDayIncident], { description: 'What was found, in order of time.' })
  incidents!: AttendanceDayIncident[];
}

@ObjectType({ description: 'A part of the month that one policy judges (domain-rules 17.6).' })
export class AttendanceSegment {
  @Field(() => DateScalar, { description: 'First day of the part.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the part.' })
  endsOn!: string;

  @Field(() => ID, { nullable: true, description: 'The policy; none: nothing is judged, the factor is 1.' })
  policyVersionId!: string | null;

  @Field(() => Int, { description: 'Rostered days of work in it.' })
  workdays!: number;

  @Field(() => Int, { description: 'Incidents in it that are not excused.' })
  incidentCount!: number;

  @Field(() => Int, { description: 'Seconds of incidents with prior notice.' })
  notifiedSeconds!: number;

  @Field(() => Int, { description: 'Seconds of incidents without prior notice.' })
  unnotifiedSeconds!: number;

  @Field(() => Int, { description: 'Seconds of violations of clause 5.' })
  outingSeconds!: number;

  @Field(() => DecimalScalar, { description: 'Share of the bonus that is left: 1, or the partial rate of the policy.' })
  factor!: string;
}
