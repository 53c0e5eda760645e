import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import type { CustomerGrade } from '../codes/customer-code.rules.ts';
import { CustomerGradeEnum } from '../customers/customer.enums.ts';

@InputType({ description: 'A wish to read customers of others: named by their codes, or described by the filter.' })
export class AccessRequestCreateInput extends ActionInput {
  @Field(() => [String], { nullable: true, description: 'Codes of customers, such as `SHP-AM-00042`; at most 500.' })
  codes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Customers of this region, when no codes are given.' })
  regionId?: string | null;

  @Field(() => CustomerGradeEnum, { nullable: true, description: 'Customers of this grade, when no codes are given.' })
  grade?: CustomerGrade | null;

  @Field(() => ID, { nullable: true, description: 'Customers of this rep, when no codes are given.' })
  repId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many days; the setting `access.defaultDays` when left out, `access.maxDays` at most.',
  })
  days?: number | null;

  @Field(() => String, { description: 'What the reading is for, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Ends a grant before its time.' })
export class AccessGrantRevokeInput extends ChangeInput {}
