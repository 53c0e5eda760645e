import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';

@InputType({ description: 'Visits of one day, such as those proposed from a route (domain-rules 5.4).' })
export class VisitPlanAddInput extends ActionInput {
  @Field(() => [ID], { description: 'Whom to visit, 1 to 100 customers.' })
  customerIds!: string[];

  @Field(() => DateScalar, { description: 'The day of the visits, today or later.' })
  plannedOn!: string;

  @Field(() => String, { description: 'What they are for, 1 to 200 characters.' })
  aim!: string;

  @Field(() => String, { nullable: true, description: 'What is to be talked about, up to 500 characters.' })
  topics?: string | null;

  @Field(() => ID, { nullable: true, description: 'The route whose order the day follows.' })
  routeId?: string | null;
}

@InputType({ description: 'Changes of a planned visit; what is left out stays.' })
export class VisitPlanEditInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Another day, as long as its day has not begun.' })
  plannedOn?: string | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  aim?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  topics?: string | null;
}

@InputType({ description: 'A planned visit that is given up.' })
export class VisitPlanCancelInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Why; required from the day of the visit on.' })
  reason?: string | null;
}

@InputType({ description: 'A planned visit that was made.' })
export class VisitPlanDoneInput extends ChangeInput {}

@InputType({ description: 'The own plan of a day, looked through (domain-rules 5.3).' })
export class VisitPlanConfirmInput extends ActionInput {
  @Field(() => DateScalar, { description: 'The day of the plan, today or later.' })
  plannedOn!: string;
}

@ObjectType({ description: 'How far plans were kept in a period (domain-rules 5.4).' })
export class PlanAdherence {
  @Field(() => Employee, { nullable: true, description: 'Whose plans.' })
  rep!: { id: string };

  @Field(() => Int, { description: 'Planned visits of the period, less those given up before their day.' })
  plannedCount!: number;

  @Field(() => Int, { description: 'Those of them that were made on the planned date.' })
  doneCount!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Done by planned, with four places; empty without a plan.',
  })
  rate!: string | null;

  @Field(() => Boolean, {
    description: 'Whether rights hide some of the customers, so that the numbers are partial (6.5).',
  })
  isPartial!: boolean;
}
