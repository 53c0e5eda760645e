import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { AccessLogged } from '../../../kernel/graphql.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../employees/employee.entity.ts';

@ObjectType({ description: 'What somebody earns from a day on; reading it is logged (domain-rules 17.6).' })
@Entity({ tableName: 'wages' })
@Unique({ name: 'wages_employee_valid_from_unique', properties: ['employee', 'validFrom'] })
@Index({ name: 'wages_valid_from_index', properties: ['validFrom', 'id'] })
@Check({ name: 'wages_amounts_check', expression: 'monthly_wage >= 0 and bonus_base >= 0' })
@Check({ name: 'wages_currency_check', expression: "currency ~ '^[A-Z]{3}$'" })
export class Wage extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose wage it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  employee!: Employee;

  @Field(() => DateScalar, { description: 'In force from this day until the next wage.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DecimalScalar, { description: 'Wage of a whole month.' })
  @AccessLogged()
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  monthlyWage!: string;

  @Field(() => DecimalScalar, { description: 'Bonus of a month of full attendance.' })
  @AccessLogged()
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  bonusBase!: string;

  @Field(() => String, { description: 'ISO 4217 code of both amounts.' })
  @Property({ type: 'text' })
  currency!: string;
}
