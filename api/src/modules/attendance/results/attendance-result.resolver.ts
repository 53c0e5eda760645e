import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { AttendanceResult } from './attendance-result.entity.ts';

@Resolver(() => AttendanceResult)
export class AttendanceResultResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => AttendanceResult, { description: 'One result of a month by id.' })
  attendanceResult(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => AttendanceResult, {
    description: 'The results of the people in sight, the latest month first.',
    sort: ['-startsOn'],
  })
  attendanceResults(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeAttendanceResultsResolver {
  @HasPage(() => AttendanceResult, {
    via: 'employee',
    sort: ['-startsOn'],
    description: 'The results of the person, the latest month first.',
  })
  attendanceResults(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopAttendanceResultsResolver {
  @HasPage(() => AttendanceResult, {
    via: 'shop',
    sort: ['-startsOn'],
    description: 'The results of the people of the shop, the latest month first.',
  })
  attendanceResults(): never {
    return answeredByReader();
  }
}
