import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { standingOf } from './standing.actions.ts';
import { EmployeeStanding } from './standing.types.ts';

@Resolver()
export class EmployeeStandingResolver {
  @Allow('employment:read', 'employee:manage', 'wage:read')
  @Query(() => EmployeeStanding, {
    nullable: true,
    description: 'Store, post, wage and employment of a person on any day, past ones too (domain-rules 20.0).',
  })
  employeeStanding(
    @Ctx() ctx: Context,
    @Arg('employeeId', () => ID, { description: 'Whom it is about.' }) employeeId: string,
    @Arg('on', () => DateScalar, { description: 'On which day.' }) on: string,
  ): Promise<EmployeeStanding | null> {
    return standingOf(ctx, employeeId, on);
  }
}
