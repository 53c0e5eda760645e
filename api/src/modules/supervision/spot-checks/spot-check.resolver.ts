import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { SpotCheck } from './spot-check.entity.ts';

@Resolver(() => SpotCheck)
export class SpotCheckResolver {
  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadOne(() => SpotCheck, { description: 'One spot check by id.' })
  spotCheck(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadPage(() => SpotCheck, { description: 'The spot checks in sight, the latest first.', sort: ['-at'] })
  spotChecks(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopSpotChecksResolver {
  @HasPage(() => SpotCheck, {
    via: 'shop',
    sort: ['-at'],
    description: 'The spot checks of the shop, the latest first.',
  })
  spotChecks(): never {
    return answeredByReader();
  }
}
