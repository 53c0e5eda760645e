import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type MonthlyRosterState, MonthlyRosterStateEnum } from './roster.enums.ts';

@ObjectType({ description: 'The roster of a shop and month as a whole (domain-rules 17.2).' })
@Entity({ tableName: 'monthly_rosters' })
@Unique({ name: 'monthly_rosters_shop_starts_on_unique', properties: ['shop', 'startsOn'] })
@Index({ name: 'monthly_rosters_starts_on_index', properties: ['startsOn', 'id'] })
@Check({ name: 'monthly_rosters_month_check', expression: 'extract(day from starts_on) = 1' })
@Check({ name: 'monthly_rosters_published_check', expression: "(state = 'PUBLISHED') = (published_at is not null)" })
export class MonthlyRoster extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop whose roster it is.' })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => MonthlyRosterStateEnum, { description: 'A draft, or told to the people.' })
  @Enum({ items: () => Object.values(MonthlyRosterStateEnum), default: 'DRAFT' })
  state: MonthlyRosterState = 'DRAFT';

  @Field(() => Employee, { nullable: true, description: 'Who published it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  publishedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;
}
