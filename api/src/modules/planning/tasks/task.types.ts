import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import type { TaskAim, TaskKind, TaskPeriod } from './sales-task.rules.ts';
import { TaskAimEnum, TaskKindEnum, TaskPeriodEnum } from './task.enums.ts';

@InputType({ description: 'A task list of a rep for one period.' })
export class TaskListCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The rep whose tasks they are.' })
  repId!: string;

  @Field(() => TaskPeriodEnum, { description: 'Month, quarter or year.' })
  period!: TaskPeriod;

  @Field(() => DateScalar, { description: 'First day of the month, quarter or year.' })
  startsOn!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The macro target, in the currency of the company.' })
  macroTarget?: string | null;
}

@InputType({ description: 'Changes of a task list; what is left out stays.' })
export class TaskListEditInput extends ChangeInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'The macro target; null empties it.' })
  macroTarget?: string | null;

  @Field(() => Int, { nullable: true, description: 'Growth over the year before for new proposals, in percent.' })
  growthPercent?: number | null;
}

@InputType({ description: 'Proposes tasks for every customer of the rep who has none of the kind on the list yet.' })
export class TaskListProposeInput extends ChangeInput {}

@InputType({ description: 'Counts what was reached so far.' })
export class TaskListMeasureInput extends ChangeInput {}

@InputType({ description: 'Judges a period that is over, item by item.' })
export class TaskListCloseInput extends ChangeInput {}

@InputType({ description: 'A task; exactly one of amount, quantity and times is given.' })
export class SalesTaskCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The open list that it goes on.' })
  listId!: string;

  @Field(() => ID, { description: 'A customer whom the rep of the list owns.' })
  customerId!: string;

  @Field(() => TaskKindEnum, { description: 'Main or auxiliary.' })
  kind!: TaskKind;

  @Field(() => TaskAimEnum, { description: 'SALES for a main task, another one for an auxiliary one.' })
  aim!: TaskAim;

  @Field(() => ID, { nullable: true, description: 'The product that is to be sold.' })
  productId?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Money to be sold or collected.' })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Goods to be sold.' })
  quantity?: string | null;

  @Field(() => Int, { nullable: true, description: 'How often in the period.' })
  times?: number | null;

  @Field(() => String, { nullable: true, description: 'Why this much, up to 500 characters.' })
  basis?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for it; that of the period when left out.' })
  dueOn?: string | null;
}

@InputType({ description: 'Changes of an open task; what is left out stays.' })
export class SalesTaskEditInput extends ChangeInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Money to be sold or collected.' })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Goods to be sold.' })
  quantity?: string | null;

  @Field(() => Int, { nullable: true, description: 'How often in the period.' })
  times?: number | null;

  @Field(() => String, { nullable: true, description: 'Why this much, up to 500 characters.' })
  basis?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for it, within the period.' })
  dueOn?: string | null;
}

@InputType({ description: 'What was reached of a task that is not counted by itself.' })
export class SalesTaskReportInput extends ChangeInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'What was reached, in the measure of the task.' })
  actual?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when it is completed; where orders, visits or payments are counted and say otherwise, only for who judges.',
  })
  isDone?: boolean | null;
}

@InputType({ description: 'What is done about a task that was not completed (domain-rules 8.1).' })
export class SalesTaskRemedyInput extends ChangeInput {
  @Field(() => String, { description: 'The measure, 1 to 500 characters.' })
  remedy!: string;

  @Field(() => ID, { nullable: true, description: 'Who carries it out; the rep of the list when left out.' })
  ownerId?: string | null;

  @Field(() => DateScalar, { description: 'Until when it is carried out, today or later.' })
  dueOn!: string;
}

@InputType({ description: 'A task that is taken off an open list.' })
export class SalesTaskRemoveInput extends ChangeInput {}
