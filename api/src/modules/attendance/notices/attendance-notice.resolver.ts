import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { AttendanceNotice } from './attendance-notice.entity.ts';

@Resolver(() => AttendanceNotice)
export class AttendanceNoticeResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => AttendanceNotice, { description: 'One notice to HR by id.' })
  attendanceNotice(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => AttendanceNotice, {
    description: 'Notices to HR of the people in sight, the latest first.',
    sort: ['-startsAt'],
  })
  attendanceNotices(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeAttendanceNoticesResolver {
  @HasPage(() => AttendanceNotice, {
    via: 'employee',
    sort: ['-startsAt'],
    description: 'What the person told HR, the latest first.',
  })
  attendanceNotices(): never {
    return answeredByReader();
  }
}
