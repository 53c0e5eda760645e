import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Region } from '../regions/region.entity.ts';
import { RegionLeader } from './region-leader.entity.ts';

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
