import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Region } from '../regions/region.entity.ts';
import { appointLeader, endLeader } from './region-leader.actions.ts';
import { RegionLeader } from './region-leader.entity.ts';
import { RegionLeaderAppointInput, RegionLeaderEndInput } from './region-leader.types.ts';

@Resolver(() => RegionLeader)
export class RegionLeaderResolver {
  @Allow('signedIn')
  @ReadOne(() => RegionLeader, { description: 'One leader of a region by id.' })
  regionLeader(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => RegionLeader, { description: 'Who leads which region, the latest first.', sort: ['-startsOn'] })
  regionLeaders(): never {
    return answeredByReader();
  }

  @Allow('regionLeader:manage')
  @Action(
    { regionLeader: () => RegionLeader },
    { description: 'Names a store manager of the region as its leader, from a day on (domain-rules 18.4).' },
  )
  async regionLeaderAppoint(
    @Ctx() ctx: Context,
    @Arg('input', () => RegionLeaderAppointInput) input: RegionLeaderAppointInput,
  ) {
    return { regionLeader: await appointLeader(ctx, input) };
  }

  @Allow('regionLeader:manage')
  @Action({ regionLeader: () => RegionLeader }, { description: 'Sets the last day of leading a region.' })
  async regionLeaderEnd(@Ctx() ctx: Context, @Arg('input', () => RegionLeaderEndInput) input: RegionLeaderEndInput) {
    return { regionLeader: await endLeader(ctx, input) };
  }
}

@Resolver(() => Region)
export class RegionLeadersResolver {
  @HasPage(() => RegionLeader, {
    via: 'region',
    sort: ['-startsOn'],
    description: 'Who leads and led the region, the latest first.',
  })
  leaders(): never {
    return answeredByReader();
  }
}
