import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { Overtime } from './overtime.entity.ts';

@Resolver(() => Overtime)
export class OvertimeResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => Overtime, { description: 'One overtime by id.' })
  overtime(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => Overtime, {
    description: 'The overtime of the people in sight, the latest first.',
    sort: ['-startsAt'],
  })
  overtimes(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeOvertimesResolver {
  @HasPage(() => Overtime, {
    via: 'employee',
    sort: ['-startsAt'],
    description: 'The overtime of the person, the latest first.',
  })
  overtimes(): never {
    return answeredByReader();
  }
}
