import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { MonthScalar } from '../../../kernel/scalars.ts';
import { JobRun } from '../../jobs/index.ts';
import { AttendanceMonthLock } from './attendance-month-lock.entity.ts';
import { closingOf, computeMonth, confirmMonth, lockMonth } from './closing.actions.ts';
import {
  AttendanceClosing,
  AttendanceDifference,
  AttendanceResultComputeInput,
  AttendanceResultConfirmInput,
  AttendanceMonthLockCreateInput,
} from './closing.types.ts';
import { differencesToTell } from './differences.ts';

const MONTH = { description: 'Such as `2026-10`.' };

@Resolver()
export class ClosingResolver {
  @Allow('attendance:hr', 'attendanceMonth:close')
  @Query(() => AttendanceClosing, { description: 'How far the closing of a month is (domain-rules 17.7).' })
  attendanceClosing(@Ctx() ctx: Context, @Arg('month', () => MonthScalar, MONTH) month: string): Promise<object> {
    return closingOf(ctx, month);
  }

  @Allow('attendance:hr', 'attendanceMonth:close')
  @Query(() => [AttendanceDifference], {
    description: 'In what the report of a shop, the punches and the spot checks differ (domain-rules 17.7).',
  })
  attendanceDifferences(
    @Ctx() ctx: Context,
    @Arg('shopId', () => ID, { description: 'The shop whose people are compared.' }) shopId: string,
    @Arg('month', () => MonthScalar, MONTH) month: string,
  ): Promise<AttendanceDifference[]> {
    return differencesToTell(ctx, shopId, month);
  }

  @Allow('attendance:hr')
  @Action({ jobRun: () => JobRun }, { description: 'Judges a month in the background (domain-rules 17.3 to 17.6).' })
  async attendanceResultCompute(
    @Ctx() ctx: Context,
    @Arg('input', () => AttendanceResultComputeInput) input: AttendanceResultComputeInput,
  ) {
    return { jobRun: await computeMonth(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action({ confirmedCount: () => Int }, { description: 'Confirms the results of a month that is over.' })
  async attendanceResultConfirm(
    @Ctx() ctx: Context,
    @Arg('input', () => AttendanceResultConfirmInput) input: AttendanceResultConfirmInput,
  ) {
    return { confirmedCount: await confirmMonth(ctx, input) };
  }

  @Allow('attendanceMonth:close')
  @Action(
    { attendanceMonthLock: () => AttendanceMonthLock },
    { description: 'Closes a month for good (domain-rules 17.7).' },
  )
  async attendanceMonthLockCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => AttendanceMonthLockCreateInput) input: AttendanceMonthLockCreateInput,
  ) {
    return { attendanceMonthLock: await lockMonth(ctx, input) };
  }
}
