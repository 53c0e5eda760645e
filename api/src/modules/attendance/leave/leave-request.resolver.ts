import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { LeaveRequest } from './leave-request.entity.ts';

@Resolver(() => LeaveRequest)
export class LeaveRequestResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => LeaveRequest, { description: 'One request for leave by id.' })
  leaveRequest(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => LeaveRequest, {
    description: 'The leave of the people in sight, the latest first.',
    sort: ['-startsAt'],
  })
  leaveRequests(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeLeaveRequestsResolver {
  @HasPage(() => LeaveRequest, {
    via: 'employee',
    sort: ['-startsAt'],
    description: 'The leave of the person, the latest first.',
  })
  leaveRequests(): never {
    return answeredByReader();
  }
}
