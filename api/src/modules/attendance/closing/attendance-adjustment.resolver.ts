import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { createAdjustment } from './adjustment.actions.ts';
import { AttendanceAdjustment } from './attendance-adjustment.entity.ts';
import { AttendanceAdjustmentCreateInput } from './closing.types.ts';

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

  @Allow('attendanceMonth:close')
  @Action(
    { attendanceAdjustment: () => AttendanceAdjustment },
    { description: 'Puts something right about a closed month, in the next open one (domain-rules 17.7).' },
  )
  async attendanceAdjustmentCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => AttendanceAdjustmentCreateInput) input: AttendanceAdjustmentCreateInput,
  ) {
    return { attendanceAdjustment: await createAdjustment(ctx, input) };
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
