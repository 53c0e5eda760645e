import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { AttendanceMonthLock } from './attendance-month-lock.entity.ts';

@Resolver(() => AttendanceMonthLock)
export class AttendanceMonthLockResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => AttendanceMonthLock, { description: 'One closed month by id.' })
  attendanceMonthLock(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => AttendanceMonthLock, { description: 'The closed months, the latest first.', sort: ['-startsOn'] })
  attendanceMonthLocks(): never {
    return answeredByReader();
  }
}
