import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'Somebody who is to work at an event.' })
export class EventStaffInput {
  @Field(() => ID, { description: 'The person who works there.' })
  employeeId!: string;

  @Field(() => String, { nullable: true, description: 'What the person does there, up to 200 characters.' })
  duty?: string | null;
}

@InputType({ description: 'A plan of an event; it goes to the general manager (domain-rules 8.10).' })
export class SalesEventCreateInput extends ActionInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  place!: string;

  @Field(() => DateScalar, { description: 'First day of the event.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the event.' })
  endsOn!: string;

  @Field(() => ID, { nullable: true, description: 'Who is responsible for it.' })
  leadId?: string | null;

  @Field(() => [EventStaffInput], { nullable: true, description: 'Who works there, at most 100.' })
  staff?: EventStaffInput[] | null;

  @Field(() => String, { nullable: true, description: 'What is needed, up to 1,000 characters.' })
  materials?: string | null;

  @Field(() => DecimalScalar, { description: 'What it may cost, two places, not below zero.' })
  budgetAmount!: string;

  @Field(() => String, { description: 'Why it is worth it, 4 to 500 characters; the general manager reads it.' })
  reason!: string;
}

@InputType({ description: 'An event was held: its last day has come (domain-rules 8.10).' })
export class SalesEventHoldInput extends ChangeInput {}

@InputType({
  description: 'The effect report; the figures are counted from leads, orders and expenses (domain-rules 8.10).',
})
export class SalesEventReportInput extends ChangeInput {
  @Field(() => String, { description: 'The conclusions, up to 4,000 characters.' })
  conclusions!: string;
}

@InputType({ description: 'Calls an event off that was not held (domain-rules 8.10).' })
export class SalesEventCancelInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 4 to 500 characters; it stands in the journal.' })
  reason!: string;
}

@InputType({
  description: 'A customer who was met at an event, which is the source of a new prospect (domain-rules 8.10).',
})
export class SalesEventLeadAddInput extends ActionInput {
  @Field(() => ID, { description: 'Where the customer was met.' })
  eventId!: string;

  @Field(() => ID, { description: 'The customer who was met.' })
  customerId!: string;

  @Field(() => String, { nullable: true, description: 'What the customer was interested in, up to 500 characters.' })
  interest?: string | null;
}

@InputType({ description: 'An order that came of an event (domain-rules 8.10).' })
export class SalesEventOrderLinkInput extends ActionInput {
  @Field(() => ID, { description: 'The event that the order came of.' })
  eventId!: string;

  @Field(() => ID, { description: 'The order that came of it.' })
  orderId!: string;
}
