import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { RouteStop } from './route-stop.entity.ts';
import { RoutePurposeEnum } from './route.enums.ts';
import type { RoutePurpose } from './route.rules.ts';

@InputType({ description: 'A new route of a region, without stops yet (domain-rules 7.4).' })
export class RouteCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The region whose customers are visited.' })
  regionId!: string;

  @Field(() => String, { description: '1 to 100 characters, used by no other route of the region.' })
  name!: string;

  @Field(() => RoutePurposeEnum, { nullable: true, description: '`VISITING` when not given.' })
  purpose?: RoutePurpose | null;

  @Field(() => String, { nullable: true, description: 'On which economic grounds, up to 500 characters.' })
  grounds?: string | null;
}

@InputType({ description: 'Changes of a route; what is left out stays.' })
export class RouteEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;

  @Field(() => RoutePurposeEnum, { nullable: true, description: 'What the route is for.' })
  purpose?: RoutePurpose | null;

  @Field(() => String, { nullable: true, description: 'On which economic grounds, up to 500 characters.' })
  grounds?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is still used.' })
  isActive?: boolean | null;
}

@InputType({ description: 'The stops of a route in their order; who is left out is taken off (domain-rules 7.4).' })
export class RouteArrangeInput extends ChangeInput {
  @Field(() => [ID], { description: 'Customers of the region of the route, each once, at most 200.' })
  customerIds!: string[];
}

@ObjectType({ description: 'A stop whose planned interval has passed (domain-rules 5.4, 7.4).' })
export class VisitProposal {
  @Field(() => RouteStop, { nullable: true, description: 'The customer with its position on the route.' })
  stop!: { id: string };

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Business date of the last visit; empty when there was none.',
  })
  lastVisitOn!: string | null;

  @Field(() => Int, { description: 'Planned days between visits for the grade of the customer.' })
  intervalDays!: number;

  @Field(() => DateScalar, { nullable: true, description: 'When the interval passed; empty for one never visited.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether a visit of that day is planned already.' })
  isPlanned!: boolean;
}
