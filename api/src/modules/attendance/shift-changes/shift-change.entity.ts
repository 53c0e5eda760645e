import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type StaffRequestState, StaffRequestStateEnum } from '../requests/staff-request.enums.ts';
import { RosterEntry } from '../rosters/roster-entry.entity.ts';
import { ShiftTemplateVersion } from '../shift-templates/shift-template-version.entity.ts';

@ObjectType({ description: 'That somebody wants to work other hours than rostered (domain-rules 17.4, clause 6).' })
@Entity({ tableName: 'shift_changes' })
@Index({ name: 'shift_changes_sent_at_index', properties: ['sentAt', 'id'] })
@Index({ name: 'shift_changes_employee_sent_at_index', properties: ['employee', 'sentAt', 'id'] })
@Index({ name: 'shift_changes_shop_sent_at_index', properties: ['shop', 'sentAt', 'id'] })
@Index({ name: 'shift_changes_entry_sent_at_index', properties: ['entry', 'sentAt', 'id'] })
@Check({
  name: 'shift_changes_times_check',
  expression:
    '(new_starts_at is null) = (new_ends_at is null) and (new_ends_at is null or new_ends_at > new_starts_at)',
})
@Check({ name: 'shift_changes_objection_check', expression: '(hr_objection is null) = (hr_objected_at is null)' })
export class ShiftChange extends Row {
  @Field(() => RosterEntry, { nullable: true, description: 'The line of the roster that is to change.' })
  @ManyToOne(() => RosterEntry, { deleteRule: 'restrict', index: false })
  entry!: RosterEntry;

  @Field(() => Employee, { nullable: true, description: 'Who asks for it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the shift started as it was rostered when this was asked; none: a day off.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  oldStartsAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the shift ended as it was rostered.' })
  @Property({ type: 'timestamptz', nullable: true })
  oldEndsAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the new shift starts; none: a day off.' })
  @Property({ type: 'timestamptz', nullable: true })
  newStartsAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the new shift ends.' })
  @Property({ type: 'timestamptz', nullable: true })
  newEndsAt: Date | null = null;

  @Field(() => ShiftTemplateVersion, { nullable: true, description: 'The times that are worked instead.' })
  @ManyToOne(() => ShiftTemplateVersion, { nullable: true, deleteRule: 'restrict', index: false })
  newTemplateVersion: ShiftTemplateVersion | null = null;

  @Field(() => RosterEntry, { nullable: true, description: 'The line of a colleague with which it is swapped.' })
  @ManyToOne(() => RosterEntry, { nullable: true, deleteRule: 'restrict', index: false })
  swapWith: RosterEntry | null = null;

  @Field(() => String, { description: 'Why, as explained to HR.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When HR was told the reason.' })
  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Field(() => StaffRequestStateEnum, { description: 'What the line manager decided.' })
  @Enum({ items: () => Object.values(StaffRequestStateEnum), default: 'PENDING' })
  state: StaffRequestState = 'PENDING';

  @Field(() => Employee, { nullable: true, description: 'Who decided it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was said to the decision.' })
  @Property({ type: 'text', nullable: true })
  decisionNote: string | null = null;

  @Field(() => String, { nullable: true, description: 'What HR has against it; the line manager decides.' })
  @Property({ type: 'text', nullable: true })
  hrObjection: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When HR objected.' })
  @Property({ type: 'timestamptz', nullable: true })
  hrObjectedAt: Date | null = null;
}
