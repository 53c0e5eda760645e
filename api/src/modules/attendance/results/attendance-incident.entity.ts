import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { PolicyVersion } from '../policies/policy-version.entity.ts';
import { AttendanceResult } from './attendance-result.entity.ts';
import { INCIDENT_KINDS, type IncidentKind, IncidentKindEnum } from './attendance-result.enums.ts';

@ObjectType({
  description:
    'A stretch of a shift that was not worked as it should be; of the result that counts (domain-rules 17.3).',
})
@Entity({ tableName: 'attendance_incidents' })
@Index({ name: 'attendance_incidents_starts_at_index', properties: ['startsAt', 'id'] })
@Index({ name: 'attendance_incidents_employee_starts_at_index', properties: ['employee', 'startsAt', 'id'] })
@Index({ name: 'attendance_incidents_shop_starts_at_index', properties: ['shop', 'startsAt', 'id'] })
@Index({ name: 'attendance_incidents_result_starts_at_index', properties: ['result', 'startsAt', 'id'] })
@Check({ name: 'attendance_incidents_times_check', expression: 'ends_at > starts_at' })
@Check({ name: 'attendance_incidents_seconds_check', expression: 'seconds >= 0' })
@Check({ name: 'attendance_incidents_clause_check', expression: 'clause between 1 and 6' })
export class AttendanceIncident extends Row {
  @Field(() => AttendanceResult, { nullable: true, description: 'The result it is part of.' })
  @ManyToOne(() => AttendanceResult, { deleteRule: 'restrict', index: false })
  result!: AttendanceResult;

  @Field(() => Employee, { nullable: true, description: 'Whose shift it was.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => DateScalar, { description: 'The date of the shift.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => IncidentKindEnum, { description: 'What is wrong.' })
  @Enum({ items: () => INCIDENT_KINDS })
  kind!: IncidentKind;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => Int, { description: 'How long it is, without breaks.' })
  @Property({ type: 'integer' })
  seconds!: number;

  @Field(() => Boolean, { description: 'HR knew before.' })
  @Property({ type: 'boolean', default: false })
  isNotified: boolean = false;

  @Field(() => Boolean, { description: 'Counts nowhere.' })
  @Property({ type: 'boolean', default: false })
  isExcused: boolean = false;

  @Field(() => Int, { description: 'The clause by which it is judged, 1 to 6.' })
  @Property({ type: 'integer' })
  clause!: number;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version that judges it.' })
  @ManyToOne(() => PolicyVersion, { nullable: true, deleteRule: 'restrict', index: false })
  policyVersion: PolicyVersion | null = null;

  @Field(() => String, { description: 'Why it is judged so, as a code.' })
  @Property({ type: 'text' })
  reasonCode!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  causes!: unknown;
}
