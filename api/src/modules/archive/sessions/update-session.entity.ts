import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { RegularMeeting } from '../../visits/index.ts';
import { SessionStateEnum } from './update-session.enums.ts';
import { SESSION_STATES, type SessionState } from './update-session.rules.ts';

@ObjectType({
  description: 'Archives are brought up to date together while the reps are at the regular meeting (domain-rules 6.1).',
})
@Entity({ tableName: 'update_sessions' })
@Index({
  name: 'update_sessions_meeting_index',
  expression: 'create index update_sessions_meeting_index on update_sessions (meeting_at desc, id desc)',
})
@Unique({
  name: 'update_sessions_open_unique',
  expression: "create unique index update_sessions_open_unique on update_sessions (state) where state = 'OPEN'",
})
@Check({ name: 'update_sessions_closed_check', expression: "(state = 'CLOSED') = (closed_at is not null)" })
export class UpdateSession extends Row {
  @Field(() => DateTimeScalar, { description: 'When the meeting is held.' })
  @Property({ type: 'timestamptz' })
  meetingAt!: Date;

  @Field(() => RegularMeeting, { nullable: true, description: 'The meeting of the calendar, if it is one.' })
  @ManyToOne(() => RegularMeeting, { nullable: true, deleteRule: 'restrict' })
  meeting: RegularMeeting | null = null;

  @Field(() => Employee, { nullable: true, description: 'The manager who supervises the whole session.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict' })
  manager: Employee | null = null;

  @Field(() => SessionStateEnum, { description: 'Whether the session runs; one at a time.' })
  @Enum({ items: () => [...SESSION_STATES], default: 'OPEN' })
  state: SessionState = 'OPEN';

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;
}
sortedByLabel(UpdateSession, 'meetingAt');
