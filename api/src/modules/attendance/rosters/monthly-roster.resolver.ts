import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { MonthlyRoster } from './monthly-roster.entity.ts';

@Resolver(() => MonthlyRoster)
export class MonthlyRosterResolver {
  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => MonthlyRoster, { description: 'One month of a roster by id.' })
  monthlyRoster(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => MonthlyRoster, {
    description: 'The months of the rosters of the shops in sight, the latest first.',
    sort: ['-startsOn'],
  })
  monthlyRosters(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopMonthlyRostersResolver {
  @HasPage(() => MonthlyRoster, {
    via: 'shop',
    sort: ['-startsOn'],
    description: 'The months of the roster of the shop, the latest first.',
  })
  monthlyRosters(): never {
    return answeredByReader();
  }
}
