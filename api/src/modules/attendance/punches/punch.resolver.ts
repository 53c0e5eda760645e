import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { Punch } from './punch.entity.ts';

@Resolver(() => Punch)
export class PunchResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => Punch, { description: 'One punch by id.' })
  punch(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => Punch, { description: 'The punches of the people in sight, the latest first.', sort: ['-at'] })
  punches(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeePunchesResolver {
  @HasPage(() => Punch, { via: 'employee', sort: ['-at'], description: 'The punches of the person, the latest first.' })
  punches(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopPunchesResolver {
  @HasPage(() => Punch, {
    via: 'shop',
    sort: ['-at'],
    description: 'The punches of the people of the shop, the latest first.',
  })
  punches(): never {
    return answeredByReader();
  }
}
