import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';

@ObjectType({ description: 'What the store manager reports of the month of the own people (domain-rules 17.7).' })
@Entity({ tableName: 'shop_month_reports' })
@Unique({ name: 'shop_month_reports_shop_starts_on_unique', properties: ['shop', 'startsOn'] })
@Index({ name: 'shop_month_reports_starts_on_index', properties: ['startsOn', 'id'] })
@Check({ name: 'shop_month_reports_month_check', expression: 'extract(day from starts_on) = 1' })
export class ShopMonthReport extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop that reports.' })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => Employee, { nullable: true, description: 'Who sent it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  sentBy: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was sent last.' })
  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Property({ type: 'json', columnType: 'jsonb' })
  lines!: unknown;
}
