import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { AccessLogged, Right } from '../../../kernel/graphql.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { ImportRun } from '../../transfer/index.ts';
import { type PunchDirection, PunchDirectionEnum, type PunchSource, PunchSourceEnum } from './punch.enums.ts';

/** Of those that count; the voided ones stand in it by themselves, so that it also serves the list of a person. */
const ONCE_UNIQUE = `create unique index punches_once_unique on punches
  (employee_id, at, coalesce(direction, ''), (case when voided_at is not null then id end)) nulls not distinct`;

const POSITION_INDEX = 'create index punches_position_index on punches (at) where position is not null';

/** The rows of an import lie beside each other: as small as a page, and nearly free to write. */
const IMPORT_INDEX =
  'create index punches_import_index on punches using brin (import_run_id) with (autosummarize = on)';

/** Looked after set by set by triggers (see the migration): a key each would cost an import more than its rows. */
const REFERS = { deleteRule: 'restrict', index: false, createForeignKeyConstraint: false } as const;

@ObjectType({ description: 'That somebody came, went or was met somewhere (domain-rules 17.2).' })
@Entity({ tableName: 'punches' })
@Unique({ name: 'punches_once_unique', expression: ONCE_UNIQUE })
@Index({ name: 'punches_position_index', expression: POSITION_INDEX })
@Index({ name: 'punches_import_index', expression: IMPORT_INDEX })
@Index({ name: 'punches_at_index', properties: ['at'] })
@Index({ name: 'punches_shop_at_index', properties: ['shop', 'at', 'id'] })
@Check({ name: 'punches_void_check', expression: '(voided_at is null) = (void_reason is null)' })
@Check({ name: 'punches_reason_check', expression: "source <> 'HR_MANUAL' or reason is not null" })
export class Punch extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who punched.' })
  @ManyToOne(() => Employee, REFERS)
  employee!: Employee;

  @Field(() => Shop, { nullable: true, description: 'The shop of the person on that day.' })
  @ManyToOne(() => Shop, { ...REFERS, nullable: true })
  shop: Shop | null = null;

  @Field(() => Shop, { nullable: true, description: 'The shop in which it happened; none: at HR in headquarters.' })
  @ManyToOne(() => Shop, { ...REFERS, nullable: true })
  place: Shop | null = null;

  @Field(() => DateTimeScalar, { description: 'The moment it tells of.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => PunchDirectionEnum, {
    nullable: true,
    description: 'Came, went or was met; none when the device does not tell.',
  })
  @Enum({ items: () => Object.values(PunchDirectionEnum), nullable: true })
  direction: PunchDirection | null = null;

  @Field(() => PunchSourceEnum, { description: 'Where it comes from.' })
  @Enum({ items: () => Object.values(PunchSourceEnum) })
  source!: PunchSource;

  @Field(() => ImportRun, { nullable: true, description: 'The import that brought it in.' })
  @ManyToOne(() => ImportRun, { ...REFERS, nullable: true })
  importRun: ImportRun | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who entered it, when it was not the person or a device.' })
  @ManyToOne(() => Employee, { ...REFERS, nullable: true })
  enteredBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Why HR entered it.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the person was: latitude and longitude in degrees; reading it is logged.',
  })
  @Right('punch:readPosition')
  @AccessLogged()
  @Property({ type: 'text', fieldName: 'position', nullable: true, hidden: true })
  positionFull: string | null = null;

  @Field(() => Int, { nullable: true, description: 'How exact the position is, in metres.' })
  @Right('punch:readPosition')
  @Property({ type: 'integer', nullable: true })
  accuracyMetres: number | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it does not count.' })
  @Property({ type: 'timestamptz', nullable: true })
  voidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it does not count.' })
  @Property({ type: 'text', nullable: true })
  voidReason: string | null = null;
}
