import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../../staff/index.ts';
import { Inspection } from './inspection.entity.ts';

@Resolver(() => Inspection)
export class InspectionResolver {
  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'inspection:record')
  @ReadOne(() => Inspection, { description: 'One inspection by id.' })
  inspection(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readShop', 'attendance:readRegion', 'inspection:record')
  @ReadPage(() => Inspection, { description: 'The inspections in sight, the latest first.', sort: ['-at'] })
  inspections(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopInspectionsResolver {
  @HasPage(() => Inspection, {
    via: 'shop',
    sort: ['-at'],
    description: 'The inspections of the shop, the latest first.',
  })
  inspections(): never {
    return answeredByReader();
  }
}
