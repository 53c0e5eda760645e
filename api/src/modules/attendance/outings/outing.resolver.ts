import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { Outing } from './outing.entity.ts';

@Resolver(() => Outing)
export class OutingResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => Outing, { description: 'One outing by id.' })
  outing(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => Outing, { description: 'The outings of the people in sight, the latest first.', sort: ['-startsAt'] })
  outings(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeOutingsResolver {
  @HasPage(() => Outing, {
    via: 'employee',
    sort: ['-startsAt'],
    description: 'The outings of the person, the latest first.',
  })
  outings(): never {
    return answeredByReader();
  }
}
