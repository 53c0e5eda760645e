import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { ObjectionEnum, VisitKindEnum } from './visit.enums.ts';
import type { Objection, VisitKind } from './visit.rules.ts';

@InputType({
  description: 'A visit of the owning rep; it takes the lowest free slot of the active card (domain-rules 5.2).',
})
export class VisitRecordInput extends ActionInput {
  @Field(() => ID, { description: 'The customer who was visited.' })
  customerId!: string;

  @Field(() => DateTimeScalar, { description: 'Not in the future, and not before the rep kept the customer.' })
  visitedAt!: Date;

  @Field(() => VisitKindEnum, { description: 'FIRST only when the company never visited the customer.' })
  kind!: VisitKind;

  @Field(() => String, { description: 'A simple memo, 1 to 200 characters.' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'Whom the rep spoke with, up to 100 characters.' })
  contactPerson?: string | null;

  @Field(() => String, { nullable: true, description: 'What was talked about, up to 500 characters.' })
  topics?: string | null;

  @Field(() => ObjectionEnum, { nullable: true, description: 'What the customer had against buying.' })
  objection?: Objection | null;

  @Field(() => Boolean, { nullable: true, description: 'Dealing with the objection: whether the rep listened.' })
  hasListened?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep shared the feeling behind the objection.' })
  hasShared?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep made clear what was meant.' })
  hasClarified?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep presented an answer.' })
  hasPresented?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep asked for the order.' })
  hasAsked?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What is to be done next, up to 500 characters.' })
  nextStep?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the rep means to come again; not before the visit.' })
  nextVisitOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was written down: latitude and longitude in degrees, `31.23040,121.47370`.',
  })
  position?: string | null;
}

@InputType({ description: 'Corrections of a visit by its author; what is left out stays.' })
export class VisitEditInput extends ChangeInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Not in the future, and not before the rep kept the customer.',
  })
  visitedAt?: Date | null;

  @Field(() => VisitKindEnum, {
    nullable: true,
    description: 'FIRST only when the company never visited the customer before.',
  })
  kind?: VisitKind | null;

  @Field(() => String, { nullable: true, description: 'A simple memo, 1 to 200 characters.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom the rep spoke with, up to 100 characters.' })
  contactPerson?: string | null;

  @Field(() => String, { nullable: true, description: 'What was talked about, up to 500 characters.' })
  topics?: string | null;

  @Field(() => ObjectionEnum, { nullable: true, description: 'What the customer had against buying.' })
  objection?: Objection | null;

  @Field(() => Boolean, { nullable: true, description: 'Dealing with the objection: whether the rep listened.' })
  hasListened?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep shared the feeling behind the objection.' })
  hasShared?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep made clear what was meant.' })
  hasClarified?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep presented an answer.' })
  hasPresented?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the rep asked for the order.' })
  hasAsked?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What is to be done next, up to 500 characters.' })
  nextStep?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the rep means to come again; not before the visit.' })
  nextVisitOn?: string | null;
}

@InputType({ description: 'Voids a visit that was entered by mistake; its slot stays used.' })
export class VisitVoidInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'A line below an own entry, for what may not be corrected any more.' })
export class VisitAmendInput extends ActionInput {
  @Field(() => ID, { description: 'The entry below which it is to stand.' })
  visitId!: string;

  @Field(() => String, { description: 'The line, 1 to 200 characters.' })
  text!: string;
}
