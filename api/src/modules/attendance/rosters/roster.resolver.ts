import { Arg, Ctx, ID, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { MonthScalar } from '../../../kernel/scalars.ts';
import { Computed } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { MonthlyRoster } from './monthly-roster.entity.ts';
import { RosterEntry } from './roster-entry.entity.ts';
import { mayRoster } from './roster.access.ts';
import { applyPattern, copyRoster, publishRoster, setRoster } from './roster.actions.ts';
import {
  RosterEntryCopyInput,
  RosterEntryFillInput,
  MonthlyRosterPublishInput,
  RosterEntrySetInput,
} from './roster.input.ts';
import { RosterWarning } from './roster.types.ts';
import { listStaffingWarnings } from './staffing.queries.ts';

@Resolver()
export class RosterResolver {
  @Allow('roster:edit')
  @Action(
    { rosterEntries: () => [RosterEntry] },
    {
      description:
        'Sets and clears many dates of a roster, all or none; the answer is what changed (domain-rules 17.2).',
    },
  )
  async rosterEntrySet(@Ctx() ctx: Context, @Arg('input', () => RosterEntrySetInput) input: RosterEntrySetInput) {
    return { rosterEntries: await setRoster(ctx, input) };
  }

  @Allow('roster:edit')
  @Action(
    { rosterEntries: () => [RosterEntry] },
    { description: 'Rosters people by a pattern, such as two early, two late, one rest; the answer is what changed.' },
  )
  async rosterEntryFill(@Ctx() ctx: Context, @Arg('input', () => RosterEntryFillInput) input: RosterEntryFillInput) {
    return { rosterEntries: await applyPattern(ctx, input) };
  }

  @Allow('roster:edit')
  @Action(
    { rosterEntries: () => [RosterEntry] },
    { description: 'Copies a week or a month of the roster to other days, by weekday; the answer is what changed.' },
  )
  async rosterEntryCopy(@Ctx() ctx: Context, @Arg('input', () => RosterEntryCopyInput) input: RosterEntryCopyInput) {
    return { rosterEntries: await copyRoster(ctx, input) };
  }

  @Allow('roster:edit')
  @Action(
    { monthlyRoster: () => MonthlyRoster },
    { description: 'Publishes the roster of a month and tells its people; later changes want a reason.' },
  )
  async monthlyRosterPublish(
    @Ctx() ctx: Context,
    @Arg('input', () => MonthlyRosterPublishInput) input: MonthlyRosterPublishInput,
  ) {
    return { monthlyRoster: await publishRoster(ctx, input) };
  }

  @Allow('roster:edit')
  @Query(() => [RosterWarning], {
    description:
      'What is unusual about the roster of a shop and month: 2 to 6 people, and enough on duty (domain-rules 17.1).',
  })
  rosterWarnings(
    @Ctx() ctx: Context,
    @Arg('shopId', () => ID, { description: 'A shop whose roster one draws up.' }) shopId: string,
    @Arg('month', () => MonthScalar, { description: 'The month of the roster.' }) month: string,
  ): Promise<RosterWarning[]> {
    if (!mayRoster(ctx.actor, { id: shopId })) forbid();
    return listStaffingWarnings(ctx, shopId, month);
  }
}

@Resolver(() => Shop)
export class ShopRosterResolver {
  @Computed(() => Boolean, { needs: ['id'], description: 'Whether one may draw up and publish its rosters.' })
  viewerCanRoster(@Root() shop: Pick<Shop, 'id'>, @Ctx() { actor }: Context): boolean {
    return mayRoster(actor, shop);
  }
}
