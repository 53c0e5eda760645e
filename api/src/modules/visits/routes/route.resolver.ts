import { Arg, Ctx, ID, Int, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Region } from '../../staff/index.ts';
import { RouteStop } from './route-stop.entity.ts';
import { arrangeRoute, createRoute, editRoute } from './route.actions.ts';
import { Route } from './route.entity.ts';
import { proposeVisits, visitDueOf, visitIntervals } from './route.queries.ts';
import { RouteArrangeInput, RouteCreateInput, RouteEditInput, VisitProposal } from './route.types.ts';

@Resolver(() => Route)
export class RouteResolver {
  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadOne(() => Route, { description: 'One route by id.' })
  route(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadPage(() => Route, { description: 'The routes, by name.', sort: ['name'] })
  routes(): never {
    return answeredByReader();
  }

  @HasList(() => RouteStop, {
    via: 'route',
    sort: ['position'],
    description: 'The stops that one sees, in their order.',
  })
  stops(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @Query(() => [VisitProposal], {
    description:
      'The stops of a route whose planned interval will have passed on a day, in the order of the route (domain-rules 7.4).',
  })
  async visitProposals(
    @Ctx() ctx: Context,
    @Arg('routeId', () => ID, { description: 'The route to go along.' }) routeId: string,
    @Arg('day', () => DateScalar, { description: 'The day of the tour.' }) day: LocalDate,
  ) {
    return proposeVisits(ctx, { routeId, day });
  }

  @Allow('route:manage')
  @Action({ route: () => Route }, { description: 'Opens a route in a region (domain-rules 7.4).' })
  async routeCreate(@Ctx() ctx: Context, @Arg('input', () => RouteCreateInput) input: RouteCreateInput) {
    return { route: await createRoute(ctx, input) };
  }

  @Allow('route:manage')
  @Action({ route: () => Route }, { description: 'Changes name, purpose or grounds of a route, or puts it away.' })
  async routeEdit(@Ctx() ctx: Context, @Arg('input', () => RouteEditInput) input: RouteEditInput) {
    return { route: await editRoute(ctx, input) };
  }

  @Allow('route:manage')
  @Action({ route: () => Route }, { description: 'Puts the stops of a route into their order (domain-rules 7.4).' })
  async routeArrange(@Ctx() ctx: Context, @Arg('input', () => RouteArrangeInput) input: RouteArrangeInput) {
    return { route: await arrangeRoute(ctx, input) };
  }
}

@Resolver(() => Region)
export class RegionRoutesResolver {
  @HasPage(() => Route, { via: 'region', sort: ['name'], description: 'The routes of the region, by name.' })
  routes(): never {
    return answeredByReader();
  }
}

@Resolver(() => Customer)
export class CustomerRoutesResolver {
  @HasList(() => RouteStop, {
    via: 'customer',
    sort: ['id'],
    description: 'On which routes it stands (domain-rules 7.4).',
  })
  routeStops(): never {
    return answeredByReader();
  }

  @Right('customer:readProfile')
  @Computed(() => Int, {
    needs: ['grade'],
    description: 'Planned days between visits for the grade (domain-rules 5.4).',
  })
  async visitIntervalDays(@Root() { grade }: Pick<Customer, 'grade'>, @Ctx() ctx: Context): Promise<number> {
    return (await visitIntervals(ctx))[grade];
  }

  @Right('customer:readProfile')
  @Computed(() => DateScalar, {
    needs: ['grade', 'lastVisitAt'],
    nullable: true,
    description: 'When the planned interval since the last visit has passed; empty when there was none.',
  })
  visitDueOn(
    @Root() customer: Pick<Customer, 'grade' | 'lastVisitAt'>,
    @Ctx() ctx: Context,
  ): Promise<LocalDate | null> {
    return visitDueOf(ctx, customer);
  }
}
