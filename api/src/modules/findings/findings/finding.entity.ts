import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee, Region, Shop } from '../../staff/index.ts';
import { type FindingSeverity, FindingSeverityEnum, type FindingState, FindingStateEnum } from './finding.enums.ts';
import type { FindingEvidence } from './finding.types.ts';

@ObjectType({ description: 'What a rule found in a period about somebody or something, with its evidence.' })
@Entity({ tableName: 'findings' })
@Unique({ name: 'findings_rule_subject_key_period_from_unique', properties: ['rule', 'subjectKey', 'periodFrom'] })
@Index({ name: 'findings_found_at_index', properties: ['foundAt', 'id'] })
@Index({ name: 'findings_employee_found_at_index', properties: ['employee', 'foundAt', 'id'] })
@Index({ name: 'findings_shop_found_at_index', properties: ['shop', 'foundAt', 'id'] })
@Index({ name: 'findings_region_found_at_index', properties: ['region', 'foundAt', 'id'] })
@Index({ name: 'findings_state_found_at_index', properties: ['state', 'foundAt', 'id'] })
@Index({ name: 'findings_rule_found_at_index', properties: ['rule', 'foundAt', 'id'] })
@Check({ name: 'findings_period_check', expression: 'period_to > period_from' })
@Check({ name: 'findings_rule_version_check', expression: 'rule_version >= 1' })
export class Finding extends Row {
  @Field(() => String, { description: 'Its number in the domain rules, such as FND-30.' })
  @Property({ type: 'text' })
  rule!: string;

  @Field(() => Int, { description: 'Counts the wordings of the rule, from 1.' })
  @Property({ type: 'integer' })
  ruleVersion!: number;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  @Property({ type: 'date' })
  periodFrom!: string;

  @Field(() => DateScalar, { description: 'First day after the period.' })
  @Property({ type: 'date' })
  periodTo!: string;

  @Field(() => String, { description: 'Whom or what it is about, as one text.' })
  @Property({ type: 'text' })
  subjectKey!: string;

  @Field(() => Employee, { nullable: true, description: 'Whom it is about.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  employee: Employee | null = null;

  @Field(() => Shop, { nullable: true, description: 'Which shop it is about.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => Region, { nullable: true, description: 'Which region it is about.' })
  @ManyToOne(() => Region, { nullable: true, deleteRule: 'restrict', index: false })
  region: Region | null = null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The value that was found.' })
  @Property({ type: 'decimal', precision: 14, scale: 4, nullable: true })
  measured: string | null = null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The value from which on it is a finding.' })
  @Property({ type: 'decimal', precision: 14, scale: 4, nullable: true })
  threshold: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  inputs!: unknown;

  @Property({ type: 'json', columnType: 'jsonb' })
  evidence!: readonly FindingEvidence[];

  @Field(() => FindingSeverityEnum, { description: 'How grave it is.' })
  @Enum({ items: () => Object.values(FindingSeverityEnum) })
  severity!: FindingSeverity;

  @Field(() => FindingStateEnum, { description: 'How far it is dealt with.' })
  @Enum({ items: () => Object.values(FindingStateEnum), default: 'OPEN' })
  state: FindingState = 'OPEN';

  @Field(() => DateTimeScalar, { description: 'When it was found first.' })
  @Property({ type: 'timestamptz' })
  foundAt!: Date;

  @Field(() => Employee, { nullable: true, description: 'Who dealt with it last.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody dealt with it last.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was done, or why nothing.' })
  @Property({ type: 'text', nullable: true })
  decisionNote: string | null = null;
}
