import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { FocusStateEnum } from './focus-list.enums.ts';
import { FOCUS_STATES, type FocusState } from './focus-list.rules.ts';

@ObjectType({ description: 'The customers that a month looks at, fixed by the monthly meeting (domain-rules 6.10).' })
@Entity({ tableName: 'focus_lists' })
@Check({ name: 'focus_lists_month_check', expression: "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'" })
@Check({ name: 'focus_lists_fixed_check', expression: "(state = 'FIXED') = (fixed_at is not null)" })
export class FocusList extends Row {
  @Field(() => String, { description: 'The month, such as `2026-11`; one list each.' })
  @Property({ type: 'text', fieldName: 'month' })
  @Unique({ name: 'focus_lists_month_unique' })
  period!: string;

  @Field(() => FocusStateEnum, { description: 'Whether it is fixed.' })
  @Enum({ items: () => [...FOCUS_STATES], default: 'OPEN' })
  state: FocusState = 'OPEN';

  @Field(() => String, { nullable: true, description: 'Who took part: the heads of the front-line departments.' })
  @Property({ type: 'text', nullable: true })
  participants: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the meeting fixed it.' })
  @Property({ type: 'timestamptz', nullable: true })
  fixedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who fixed it for the meeting.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  fixedBy: Employee | null = null;
}
sortedByLabel(FocusList, 'period');
