import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';

@ObjectType({ description: 'A day on which the reps come back to the company together (domain-rules 5.4).' })
@Entity({ tableName: 'regular_meetings' })
@Check({ name: 'regular_meetings_title_check', expression: 'length(title) between 1 and 200' })
export class RegularMeeting extends Row {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  @Property({ type: 'timestamptz' })
  @Unique({ name: 'regular_meetings_starts_at_unique' })
  startsAt!: Date;

  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it is held and what is to be brought.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Boolean, { description: 'A cancelled one is kept, so that the rhythm does not plan it anew.' })
  @Property({ type: 'boolean', default: false })
  isCancelled: boolean = false;

  /** The instant of the rhythm that it stands for, which stays when it is moved: so it is planned once. */
  @Property({ type: 'timestamptz', nullable: true })
  @Unique({ name: 'regular_meetings_planned_for_unique' })
  plannedFor: Date | null = null;
}
sortedByLabel(RegularMeeting, 'startsAt');
