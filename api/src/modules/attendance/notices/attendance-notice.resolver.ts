import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { rejectNotice, sendNotice } from './attendance-notice.actions.ts';
import { AttendanceNotice } from './attendance-notice.entity.ts';
import { AttendanceNoticeCreateInput, AttendanceNoticeRejectInput } from './attendance-notice.types.ts';

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

  @Allow('attendance:request', 'attendance:hr')
  @Action(
    { attendanceNotice: () => AttendanceNotice },
    { description: 'Tells HR of coming late, leaving or staying away (domain-rules 17.3).' },
  )
  async attendanceNoticeCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => AttendanceNoticeCreateInput) input: AttendanceNoticeCreateInput,
  ) {
    return { attendanceNotice: await sendNotice(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action(
    { attendanceNotice: () => AttendanceNotice },
    { description: 'HR does not let a notice count; what it covers is un-notified then.' },
  )
  async attendanceNoticeReject(
    @Ctx() ctx: Context,
    @Arg('input', () => AttendanceNoticeRejectInput) input: AttendanceNoticeRejectInput,
  ) {
    return { attendanceNotice: await rejectNotice(ctx, input) };
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
