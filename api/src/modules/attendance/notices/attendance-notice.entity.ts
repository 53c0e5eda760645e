import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type AttendanceNoticeState, AttendanceNoticeStateEnum } from './attendance-notice.enums.ts';

@ObjectType({
  description: 'That somebody told HR in advance of coming late, leaving or staying away (domain-rules 17.3).',
})
@Entity({ tableName: 'attendance_notices' })
@Index({ name: 'attendance_notices_starts_at_index', properties: ['startsAt', 'id'] })
@Index({ name: 'attendance_notices_employee_starts_at_index', properties: ['employee', 'startsAt', 'id'] })
@Index({ name: 'attendance_notices_shop_starts_at_index', properties: ['shop', 'startsAt', 'id'] })
@Check({ name: 'attendance_notices_times_check', expression: 'ends_at > starts_at' })
export class AttendanceNotice extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who told it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => DateTimeScalar, { description: 'From when it is about.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it is about.' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => String, { description: 'What was told.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it reached HR.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => AttendanceNoticeStateEnum, { description: 'Whether it counts.' })
  @Enum({ items: () => Object.values(AttendanceNoticeStateEnum), default: 'RECEIVED' })
  state: AttendanceNoticeState = 'RECEIVED';

  @Field(() => Employee, { nullable: true, description: 'Who of HR rejected it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Why HR rejected it.' })
  @Property({ type: 'text', nullable: true })
  decisionNote: string | null = null;
}
