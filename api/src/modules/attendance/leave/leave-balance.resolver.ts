import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { setLeaveBalance } from './leave-balance.actions.ts';
import { LeaveBalance } from './leave-balance.entity.ts';
import { LeaveBalanceSetInput } from './leave.types.ts';

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

  @Allow('attendance:hr')
  @Action(
    { leaveBalance: () => LeaveBalance },
    { description: 'Grants hours of a kind of leave for a year; nobody grants them to himself.' },
  )
  async leaveBalanceSet(@Ctx() ctx: Context, @Arg('input', () => LeaveBalanceSetInput) input: LeaveBalanceSetInput) {
    return { leaveBalance: await setLeaveBalance(ctx, input) };
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
