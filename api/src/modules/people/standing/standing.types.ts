import { Field, ObjectType } from 'type-graphql';

import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee, Employment, Posting, Shop, Wage } from '../../staff/index.ts';

interface Referred {
  readonly id: string;
}

@ObjectType({ description: 'What held for an employee on a day (domain-rules 20.0).' })
export class EmployeeStanding {
  @Field(() => DateScalar, { description: 'Which day it is.' })
  on!: string;

  @Field(() => Employee, { nullable: true, description: 'Whom it is about.' })
  employee!: Referred;

  @Field(() => Boolean, { description: 'Whether the person worked here on that day.' })
  isEmployed!: boolean;

  @Field(() => Employment, { nullable: true, description: 'The employment of that day, for who sees it.' })
  employment!: Referred | null;

  @Field(() => Posting, { nullable: true, description: 'As what and where the person worked.' })
  posting!: Referred | null;

  @Field(() => Shop, { nullable: true, description: 'The shop of that day; none for the office.' })
  shop!: Referred | null;

  @Field(() => Employee, {
    nullable: true,
    description:
      'Who carried the shop on that day; in the office and for who carries it, to whom the person reports now.',
  })
  manager!: Referred | null;

  @Field(() => Wage, {
    nullable: true,
    description: 'What the person earned, for who may see wages; reading is logged.',
  })
  wage!: Referred | null;
}
