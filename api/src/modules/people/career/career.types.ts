import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee, Posting } from '../../staff/index.ts';
import { CareerStep } from './career-step.entity.ts';
import { type CareerLevel, CareerLevelEnum } from './career.enums.ts';

@ObjectType({ description: 'From when on somebody stands on a step of the ladder, and what tells it.' })
export class CareerMove {
  @Field(() => DateScalar, { description: 'First day on the step.' })
  since!: string;

  @Field(() => CareerLevelEnum, { description: 'The step of the ladder.' })
  level!: CareerLevel;

  @Field(() => Posting, { nullable: true, description: 'The posting that tells it.' })
  posting!: { readonly id: string } | null;

  @Field(() => CareerStep, { nullable: true, description: 'The entry that tells it.' })
  step!: { readonly id: string } | null;
}

@ObjectType({ description: 'How many stand on a step of the ladder.' })
export class CareerRung {
  @Field(() => CareerLevelEnum, { description: 'The step of the ladder, from below.' })
  level!: CareerLevel;

  @Field(() => Int, { description: 'How many people who work here stand on it.' })
  headcount!: number;
}

@ObjectType({ description: 'Somebody who stands on a step of the ladder, and what tells it.' })
export class CareerStanding {
  @Field(() => Employee, { nullable: true, description: 'Who stands there.' })
  employee!: { readonly id: string };

  @Field(() => DateScalar, { description: 'First day on the step.' })
  since!: string;

  @Field(() => Posting, { nullable: true, description: 'The posting that tells it.' })
  posting!: { readonly id: string } | null;

  @Field(() => CareerStep, { nullable: true, description: 'The entry that tells it.' })
  step!: { readonly id: string } | null;
}

@InputType({ description: 'A step of the ladder that no posting tells (domain-rules 20.5).' })
export class CareerStepAddInput extends ActionInput {
  @Field(() => ID, { description: 'Who stands there.' })
  employeeId!: string;

  @Field(() => CareerLevelEnum, { description: 'The step of the ladder.' })
  level!: CareerLevel;

  @Field(() => DateScalar, { description: 'Since when, not ahead; one for each day.' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'What else is to be said, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Changes of a step that HR wrote; what is left out stays.' })
export class CareerStepEditInput extends ChangeInput {
  @Field(() => CareerLevelEnum, { nullable: true, description: 'The step of the ladder.' })
  level?: CareerLevel | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when, not ahead; one for each day.' })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'What else is to be said, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Takes away a step that was written by mistake.' })
export class CareerStepRemoveInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters; it stands in the journal.' })
  reason!: string;
}
