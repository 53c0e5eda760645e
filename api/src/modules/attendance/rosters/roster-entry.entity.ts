import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { ShiftTemplateVersion } from '../shift-templates/shift-template-version.entity.ts';
import { type RosterKind, RosterKindEnum } from './roster.enums.ts';
import type { RosterBreakTimes } from './roster.types.ts';

const DATE_UNIQUE =
  'create unique index roster_entries_date_unique on roster_entries (employee_id, date) where cancelled_at is null';

const TIME_EXCL =
  "alter table roster_entries add constraint roster_entries_time_excl exclude using gist (employee_id with =, tstzrange(starts_at, ends_at) with &&) where (kind = 'WORK' and cancelled_at is null) deferrable initially deferred";

@ObjectType({
  description: 'What one person does on one date, with the times as they were rostered (domain-rules 17.2).',
})
@Entity({ tableName: 'roster_entries' })
@Unique({ name: 'roster_entries_date_unique', expression: DATE_UNIQUE })
@Index({ name: 'roster_entries_time_excl', expression: TIME_EXCL })
@Index({ name: 'roster_entries_date_index', properties: ['date', 'id'] })
@Index({ name: 'roster_entries_employee_date_index', properties: ['employee', 'date', 'id'] })
@Index({ name: 'roster_entries_shop_date_index', properties: ['shop', 'date', 'id'] })
@Check({
  name: 'roster_entries_times_check',
  expression:
    "case when kind = 'WORK' then starts_at is not null and ends_at > starts_at else starts_at is null and ends_at is null end",
})
export class RosterEntry extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose date it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop that rostered it; a later change of shop moves nothing.',
  })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => DateScalar, { description: 'The date on which it starts.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => RosterKindEnum, { description: 'Work, rest, or off for a holiday.' })
  @Enum({ items: () => Object.values(RosterKindEnum) })
  kind!: RosterKind;

  @Field(() => ShiftTemplateVersion, {
    nullable: true,
    description: 'From which times it was made; none for times of its own.',
  })
  @ManyToOne(() => ShiftTemplateVersion, { nullable: true, deleteRule: 'restrict', index: false })
  templateVersion: ShiftTemplateVersion | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the shift starts; none without work.' })
  @Property({ type: 'timestamptz', nullable: true })
  startsAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the shift ends.' })
  @Property({ type: 'timestamptz', nullable: true })
  endsAt: Date | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  breaks!: readonly RosterBreakTimes[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken off the roster.' })
  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was entered or taken off late.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
sortedByLabel(RosterEntry, 'date');
