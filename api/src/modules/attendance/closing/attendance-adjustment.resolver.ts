import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { AttendanceAdjustment } from './attendance-adjustment.entity.ts';

@Resolver(() => AttendanceAdjustment)
export class AttendanceAdjustmentResolver {
  @Allow('attendanceMoney:read', 'attendance:readOwn')
  @ReadOne(() => AttendanceAdjustment, { description: 'One adjustment by id.' })
  attendanceAdjustment(): never {
    return answeredByReader();
  }

  @Allow('attendanceMoney:read', 'attendance:readOwn')
  @ReadPage(() => AttendanceAdjustment, {
    description: 'Adjustments, the latest month first; without `attendanceMoney:read` the own ones.',
    sort: ['-startsOn'],
  })
  attendanceAdjustments(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeAttendanceAdjustmentsResolver {
  @HasPage(() => AttendanceAdjustment, {
    via: 'employee',
    sort: ['-startsOn'],
    description: 'What was put right for the person, the latest month first.',
  })
  attendanceAdjustments(): never {
    return answeredByReader();
  }
}
