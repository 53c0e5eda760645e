import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { Punch } from '../punches/punch.entity.ts';
import { type PunchDirection, PunchDirectionEnum } from '../punches/punch.enums.ts';
import { type StaffRequestState, StaffRequestStateEnum } from '../requests/staff-request.enums.ts';
import { type PunchCorrectionKind, PunchCorrectionKindEnum } from './punch-correction.enums.ts';

@ObjectType({ description: 'That somebody asks to have punches of a date put right.' })
@Entity({ tableName: 'punch_corrections' })
@Index({ name: 'punch_corrections_requested_at_index', properties: ['requestedAt', 'id'] })
@Index({ name: 'punch_corrections_employee_requested_at_index', properties: ['employee', 'requestedAt', 'id'] })
@Index({ name: 'punch_corrections_shop_requested_at_index', properties: ['shop', 'requestedAt', 'id'] })
@Index({ name: 'punch_corrections_state_requested_at_index', properties: ['state', 'requestedAt', 'id'] })
@Check({
  name: 'punch_corrections_asked_check',
  expression: "case when kind = 'ADD' then at is not null and direction is not null else punch_id is not null end",
})
export class PunchCorrection extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose punches they are.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => DateScalar, { description: 'The date it is about.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => PunchCorrectionKindEnum, { description: 'Add a punch, or let one count no more.' })
  @Enum({ items: () => Object.values(PunchCorrectionKindEnum) })
  kind!: PunchCorrectionKind;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The moment of the punch to add.' })
  @Property({ type: 'timestamptz', nullable: true })
  at: Date | null = null;

  @Field(() => PunchDirectionEnum, { nullable: true, description: 'Whether the punch to add came or went.' })
  @Enum({ items: () => Object.values(PunchDirectionEnum), nullable: true })
  direction: PunchDirection | null = null;

  @Field(() => Shop, { nullable: true, description: 'Where the punch to add happened; none: at HR.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  place: Shop | null = null;

  @Field(() => Punch, { nullable: true, description: 'The punch that is wrong, or the one that was made.' })
  @ManyToOne(() => Punch, { nullable: true, deleteRule: 'restrict', index: false })
  punch: Punch | null = null;

  @Field(() => String, { description: 'What happened, as the person says.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => StaffRequestStateEnum, { description: 'What HR decided.' })
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
}
