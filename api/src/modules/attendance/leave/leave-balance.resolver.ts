import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { LeaveBalance } from './leave-balance.entity.ts';

@Resolver(() => LeaveBalance)
export class LeaveBalanceResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => LeaveBalance, { description: 'One balance of leave by id.' })
  leaveBalance(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => LeaveBalance, {
    description: 'The balances of the people in sight, the latest year first.',
    sort: ['-year'],
  })
  leaveBalances(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeLeaveBalancesResolver {
  @HasPage(() => LeaveBalance, {
    via: 'employee',
    sort: ['-year'],
    description: 'The balances of the person, the latest year first.',
  })
  leaveBalances(): never {
    return answeredByReader();
  }
}
