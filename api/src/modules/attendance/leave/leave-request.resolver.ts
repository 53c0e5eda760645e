import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { requestLeave, shortenLeave, withdrawLeave } from './leave-request.actions.ts';
import { LeaveRequest } from './leave-request.entity.ts';
import { LeaveRequestCreateInput, LeaveRequestShortenInput, LeaveRequestWithdrawInput } from './leave.types.ts';

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

  @Allow('attendance:request', 'attendance:hr')
  @Action(
    { leaveRequest: () => LeaveRequest },
    { description: 'Asks for leave by the hour; the line manager or HR decides in the inbox (domain-rules 17.2).' },
  )
  async leaveRequestCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => LeaveRequestCreateInput) input: LeaveRequestCreateInput,
  ) {
    return { leaveRequest: await requestLeave(ctx, input) };
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action({ leaveRequest: () => LeaveRequest }, { description: 'Takes leave back.' })
  async leaveRequestWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => LeaveRequestWithdrawInput) input: LeaveRequestWithdrawInput,
  ) {
    return { leaveRequest: await withdrawLeave(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action(
    { leaveRequest: () => LeaveRequest },
    { description: 'HR shortens leave in which somebody was present (domain-rules 17.3).' },
  )
  async leaveRequestShorten(
    @Ctx() ctx: Context,
    @Arg('input', () => LeaveRequestShortenInput) input: LeaveRequestShortenInput,
  ) {
    return { leaveRequest: await shortenLeave(ctx, input) };
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
