import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { AttendanceResult } from '../results/attendance-result.entity.ts';
import { type ResultObjectionState, ResultObjectionStateEnum } from './result-objection.enums.ts';

@ObjectType({
  description: 'What the person has against a result, within the days that are given (domain-rules 17.5).',
})
@Entity({ tableName: 'result_objections' })
@Index({ name: 'result_objections_sent_at_index', properties: ['sentAt', 'id'] })
@Index({ name: 'result_objections_employee_sent_at_index', properties: ['employee', 'sentAt', 'id'] })
@Index({ name: 'result_objections_shop_sent_at_index', properties: ['shop', 'sentAt', 'id'] })
@Index({ name: 'result_objections_result_sent_at_index', properties: ['result', 'sentAt', 'id'] })
@Check({ name: 'result_objections_answered_check', expression: "(state = 'OPEN') = (answered_at is null)" })
export class ResultObjection extends Row {
  @Field(() => AttendanceResult, { nullable: true, description: 'The result it is about.' })
  @ManyToOne(() => AttendanceResult, { deleteRule: 'restrict', index: false })
  result!: AttendanceResult;

  @Field(() => Employee, { nullable: true, description: 'Who objects.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => Shop, {
    nullable: true,
    description: 'The shop of that day; a later change of shop moves nothing of the past.',
  })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => String, { description: 'What is wrong, as the person says.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Field(() => ResultObjectionStateEnum, { description: 'What became of it.' })
  @Enum({ items: () => Object.values(ResultObjectionStateEnum), default: 'OPEN' })
  state: ResultObjectionState = 'OPEN';

  @Field(() => String, { nullable: true, description: 'What HR says to it.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who answered.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  answeredBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null = null;
}
